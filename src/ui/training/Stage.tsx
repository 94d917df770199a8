// The network of a tour: what the step lights, with words only there, and the camera found from it unless
// somebody moved it. Picks and camera go up as commands, as in the network view.
import { useMemo, useRef } from "react";
import { cameraOnLit, hushed, makePicture, type Size, stepEmphasis } from "../../graph/index.ts";
import type { Key } from "../../model/index.ts";
import type { SceneEvents } from "../../scene/index.ts";
import { selectNormsByKey, selectPolicies } from "../../session/index.ts";
import { keptCamera, worldCamera } from "../network/camera.ts";
import { meant } from "../network/meant.ts";
import { usePane } from "../network/usePane.ts";
import { useScene } from "../network/useScene.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { useMotion } from "../shell/media.ts";
import { useTheme } from "../shell/theme.ts";

interface StageProps {
  /** Norms drawn; the rest is not there. */
  readonly visible: ReadonlySet<Key>;
  readonly textScale: number;
  /** Words grow with a pane that is higher than a small projector's. */
  readonly grows?: boolean;
  /** Norms that answer the step's question: lit beside what is chosen. */
  readonly found?: ReadonlySet<Key>;
  /** Everything keeps its words and its strength: what is chosen is only marked. */
  readonly whole?: boolean;
}

const NONE: ReadonlySet<Key> = new Set();

/** Height in px of the pane for which the scale of the words was chosen: that of 1024 × 768. */
const USUAL = 800;

export function Stage({ visible, found = NONE, whole = false, grows = false, ...props }: StageProps) {
  const say = useSay();
  const host = useRef<HTMLDivElement>(null);
  const pane = usePane(host);
  const size = pane?.now ?? null;
  const larger = grows ? Math.max(1, (pane?.settled.height ?? 0) / USUAL) : 1;
  const textScale = props.textScale * larger;
  const { picture, emphasis } = useLit(pane?.settled ?? null, { visible, textScale, found, whole });
  const kept = useSelect((state) => state.view.camera);
  const camera = useMemo(() => {
    if (!picture || !size) return null;
    const lit = kept || whole ? null : cameraOnLit(picture, size, emphasis?.lit ?? null, textScale);
    return lit ?? worldCamera(kept, picture, size);
  }, [picture, size, kept, whole, emphasis, textScale]);
  const theme = useTheme();
  const motion = useMotion(340);
  const options = useMemo(() => ({ theme, textScale, motion }), [theme, textScale, motion]);
  const wanted = useSelect((state) => state.overrides.scene ?? "auto");
  const events = useEvents(picture, size);
  useScene(host, { wanted, options, pane: size, picture, emphasis, camera, events });
  return (
    <div className="tour-stage" role="img" aria-label={say("training.stage")}>
      <div ref={host} className="network-host" aria-hidden="true" />
    </div>
  );
}

function useLit(
  size: Size | null,
  { visible, textScale, found, whole }: Required<Omit<StageProps, "grows">>,
) {
  const policies = useSelect(selectPolicies);
  const norms = useSelect(selectNormsByKey);
  const language = useLanguage();
  const lens = useSelect((state) => state.view.lens);
  const pins = useSelect((state) => state.view.pins[state.view.lens]);
  const selection = useSelect((state) => state.view.selection);
  const hovered = useSelect((state) => state.hovered);
  const full = useMemo(
    () => size && makePicture({ policies, visible, lens, language, structure: false, size, pins, textScale }),
    [policies, visible, lens, language, size, pins, textScale],
  );
  const known = useMemo(() => new Set(norms.keys()), [norms]);
  return useMemo(() => {
    if (!full) return { picture: null, emphasis: null };
    const lit = stepEmphasis(full, selection, known, hovered, found);
    if (whole) return { picture: full, emphasis: { ...lit, lit: null } };
    return { picture: hushed(full, lit.lit), emphasis: lit };
  }, [full, selection, known, hovered, found, whole]);
}

function useEvents(picture: ReturnType<typeof useLit>["picture"], pane: Size | null): SceneEvents {
  const run = useRun();
  return useMemo(
    () => ({
      pick(key, { add }) {
        if (!picture || key === null) return;
        const keys = meant(picture, key);
        if (!add) run("select.set", { keys });
        else for (const one of keys) run("select.toggle", { key: one });
      },
      hover: (key) => run("hover", { key }),
      drag() {},
      camera(camera) {
        if (picture && pane) run("view.camera", { camera: keptCamera(camera, picture, pane) });
      },
      labels() {},
      failed: () => run("notify", { word: "network.fallback" }),
    }),
    [picture, pane, run],
  );
}
