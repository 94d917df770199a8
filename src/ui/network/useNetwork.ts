// Wires scene and session: the view goes down as picture, emphasis and camera; picks come up as commands.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Camera, type Emphasis, emphasise, type Picture, type Size, toPane } from "../../graph/index.ts";
import type { Key } from "../../model/index.ts";
import type { Scene, SceneEvents, SceneOptions } from "../../scene/index.ts";
import { useRun, useSelect, useSession } from "../shell/context.tsx";
import { useMotion } from "../shell/media.ts";
import { useTheme } from "../shell/theme.ts";
import { cameraOn, keptCamera, worldCamera } from "./camera.ts";
import { meant } from "./meant.ts";
import { usePane } from "./usePane.ts";
import { useEmphasis, usePicture, useTextScale } from "./usePicture.ts";
import { useScene } from "./useScene.ts";

/** What the hover card is about, and the point beside which it stands (null: the item's own place). */
export interface Card {
  readonly key: Key;
  readonly at: { readonly x: number; readonly y: number } | null;
}

export interface NetworkParts {
  readonly scene: Scene | null;
  readonly picture: Picture | null;
  readonly emphasis: Emphasis | null;
  readonly pane: Size | null;
  /** The pane that the picture was placed for: differs while the pane is being resized. */
  readonly placed: Size | null;
  readonly camera: Camera | null;
  /** The scene has drawn something. */
  readonly drawn: boolean;
  /** Labels for which there is no room now. */
  readonly hidden: number;
  readonly card: Card | null;
  readonly setCard: (card: Card | null) => void;
}

export function useNetwork(host: RefObject<HTMLElement | null>): NetworkParts {
  const pane = usePane(host);
  const placed = pane?.settled ?? null;
  const picture = usePicture(placed);
  const emphasis = useEmphasis(picture);
  const kept = useSelect((state) => state.view.camera);
  const wanted = useSelect((state) => state.overrides.scene ?? "auto");
  /** Labels without room as last told; null until the scene has drawn. */
  const [told, setTold] = useState<number | null>(null);
  const [card, setCard] = useState<Card | null>(null);
  const size = pane?.now ?? null;
  const camera = useMemo(
    () => (picture && size ? worldCamera(kept, picture, size) : null),
    [kept, picture, size],
  );
  const options = useOptions();
  const events = useEvents({ picture, pane: size, setCard, setTold });
  const scene = useScene(host, { wanted, options, pane: size, picture, emphasis, camera, events });
  useFollow(picture, size, camera);
  // A card about something that is no longer drawn, or that Esc was pressed on, goes.
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === "Escape" && setCard(null);
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, []);
  const drawn = told !== null;
  return { scene, picture, emphasis, pane: size, placed, camera, drawn, hidden: told ?? 0, card, setCard };
}

function useOptions(): SceneOptions {
  const theme = useTheme();
  const textScale = useTextScale();
  const motion = useMotion(340);
  return useMemo(() => ({ theme, textScale, motion }), [theme, textScale, motion]);
}

interface Wires {
  readonly picture: Picture | null;
  readonly pane: Size | null;
  readonly setCard: (card: Card | null) => void;
  readonly setTold: (count: number) => void;
}

function useEvents({ picture, pane, setCard, setTold }: Wires): SceneEvents {
  const session = useSession();
  return useMemo(() => {
    const run = session.run;
    return {
      pick(key, { add, double }) {
        setCard(null);
        if (!picture || !pane) return;
        if (key === null) {
          if (double) run("view.fit", {});
          else if (!add) run("select.clear", {});
          return;
        }
        const keys = meant(picture, key);
        if (double) {
          const { lit } = emphasise(picture, { selection: keys, hovered: null, degree: 1 });
          const camera = lit && cameraOn(picture, pane, lit);
          if (camera) run("view.camera", { camera: keptCamera(camera, picture, pane) });
        } else if (!add) run("select.set", { keys });
        else for (const one of keys) run("select.toggle", { key: one });
      },
      hover(key, at) {
        setCard(key === null ? null : { key, at });
        const [only, ...more] = key && picture ? meant(picture, key) : [];
        run("hover", { key: only && more.length === 0 ? only : key });
      },
      drag(key, { x, y }) {
        if (!picture) return;
        const share = (value: number, whole: number) => Math.min(1, Math.max(0, value / whole));
        run("view.pin", { key, x: share(x, picture.size.width), y: share(y, picture.size.height) });
      },
      camera(camera) {
        if (picture && pane) run("view.camera", { camera: keptCamera(camera, picture, pane) });
      },
      labels: (plan) => setTold(plan.hidden),
      failed: () => run("notify", { word: "network.fallback" }),
    };
  }, [session, picture, pane, setCard, setTold]);
}

/** Brings what was chosen elsewhere into a zoomed view, when it lies outside. */
function useFollow(picture: Picture | null, pane: Size | null, camera: Camera | null): void {
  const run = useRun();
  const selection = useSelect((state) => state.view.selection);
  const zoomed = useSelect((state) => state.view.camera !== null);
  const seen = useRef(selection);
  const outside = useCallback(
    (key: Key) => {
      const node = picture?.nodes.find((candidate) => candidate.key === key);
      if (!node || !camera || !pane) return false;
      const { x, y } = toPane(node, camera, pane);
      return x < 0 || y < 0 || x > pane.width || y > pane.height;
    },
    [picture, camera, pane],
  );
  useEffect(() => {
    if (seen.current === selection) return;
    seen.current = selection;
    const last = selection.at(-1);
    if (!zoomed || !last || !picture || !pane || !camera || !outside(last)) return;
    const to = cameraOn(picture, pane, new Set([last]), camera.scale);
    if (to) run("view.camera", { camera: keptCamera({ ...to, scale: camera.scale }, picture, pane) });
  }, [selection, zoomed, picture, pane, camera, outside, run]);
}
