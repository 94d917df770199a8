// The network that grows with the review: what has passed, drawn anew after each ruling, the norm in hand lit and near.
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { type Deskwork, policyOf } from "../../analysis/index.ts";
import { cameraOnLit, emphasise, fitted, makePicture } from "../../graph/index.ts";
import type { Key, Policy } from "../../model/index.ts";
import type { SceneEvents } from "../../scene/index.ts";
import type { Desk } from "../../session/index.ts";
import { usePane } from "../network/usePane.ts";
import { useScene } from "../network/useScene.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { useMotion } from "../shell/media.ts";
import { useTheme } from "../shell/theme.ts";

export function DeskNetwork({ desk }: { desk: Desk }) {
  const say = useSay();
  const policy = usePolicy(useDeferredValue(desk.work));
  const host = useRef<HTMLDivElement>(null);
  const count = policy?.norms.length ?? 0;
  return (
    <section className="authoring-network" aria-label={say("desk.network")}>
      <p className="muted small">
        {count === 0
          ? say("desk.networkEmpty")
          : say("desk.networkCount", { norms: count, actors: policy!.actors.length })}
      </p>
      <div className="authoring-stage" role="img" aria-label={say("desk.network")}>
        <div ref={host} className="network-host" aria-hidden="true" />
        {policy && <Drawn policy={policy} at={desk.at} host={host} />}
      </div>
    </section>
  );
}

interface DrawnProps {
  readonly policy: Policy;
  readonly at: string | null;
  readonly host: React.RefObject<HTMLDivElement | null>;
}

function Drawn({ policy, at, host }: DrawnProps) {
  const language = useLanguage();
  const run = useRun();
  const pane = usePane(host);
  const size = pane?.settled ?? null;
  const theme = useTheme();
  const motion = useMotion(240);
  const picture = useMemo(() => {
    if (!size) return null;
    // Room enough for names; a small pane looks at the part around the norm in hand.
    const room = { width: Math.max(size.width, 900), height: Math.max(size.height, 640) };
    const visible = new Set<Key>(policy.norms.map(({ key }) => key));
    return makePicture({
      policies: [policy],
      visible,
      lens: "norm",
      language,
      structure: false,
      size: room,
      pins: {},
      textScale: 1,
    });
  }, [policy, size, language]);
  const emphasis = useMemo(() => {
    const key = `${policy.id}/${at}`;
    const there = policy.norms.some((norm) => norm.key === key);
    return picture && emphasise(picture, { selection: there ? [key] : [], hovered: null, degree: 1 });
  }, [picture, policy, at]);
  const camera = useMemo(() => {
    if (!picture || !size || !emphasis) return null;
    return cameraOnLit(picture, size, emphasis.lit, 1) ?? fitted(picture, size);
  }, [picture, size, emphasis]);
  const options = useMemo(() => ({ theme, textScale: 1, motion }), [theme, motion]);
  const events = useMemo(
    (): SceneEvents => ({
      pick(key) {
        const norm = policy.norms.find((one) => one.key === key);
        if (norm) run("desk.go", { at: norm.id });
      },
      hover() {},
      drag() {},
      camera() {},
      labels() {},
      failed() {},
    }),
    [policy, run],
  );
  useScene(host, { wanted: "svg", options, pane: pane?.now ?? null, picture, emphasis, camera, events });
  return null;
}

/** What has passed as a checked policy; the last sound one while a new one is made, null while there is none. */
function usePolicy(work: Deskwork): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    let left = false;
    const whole = policyOf({ ...work, sameAs: [] });
    if (whole.policies[0]!.norms.length === 0) {
      setPolicy(null);
      return;
    }
    void import("../../files/index.ts").then(({ openWorkspace }) => {
      if (left) return;
      const opened = openWorkspace([{ path: "desk.json", content: JSON.stringify(whole) }]);
      if (opened.ok) setPolicy(opened.workspace.policies[0] ?? null);
    });
    return () => {
      left = true;
    };
  }, [work]);
  return policy;
}
