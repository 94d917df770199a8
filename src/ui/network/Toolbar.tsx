// The tools above the network. Every button runs a command; none keeps a state of its own.
import type { Camera, Lens, Picture, Size } from "../../graph/index.ts";
import { zoomed } from "../../scene/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { tip, useAction } from "../shell/useAction.ts";
import { keptCamera } from "./camera.ts";
import { ToolSign } from "./signs.tsx";

interface ToolbarProps {
  picture: Picture | null;
  pane: Size | null;
  camera: Camera | null;
  /** Labels for which there is no room now. */
  hidden: number;
}

/** One press of a zoom button. */
const STEP = 1.4;

export function Toolbar(props: ToolbarProps) {
  const say = useSay();
  return (
    <div className="network-tools" role="toolbar" aria-label={say("network.tools")}>
      <LensSwitch />
      <StructureSwitch />
      <DegreeSwitch />
      <span className="grow" />
      {props.hidden > 0 && (
        <span className="network-hidden" title={say("network.hiddenHint")}>
          {say("network.hidden", { count: props.hidden })}
        </span>
      )}
      <Unpin />
      <Zoom {...props} />
    </div>
  );
}

function LensSwitch() {
  const say = useSay();
  const run = useRun();
  const lens = useSelect((state) => state.view.lens);
  const button = (to: Lens, hint: string) => (
    <button
      type="button"
      aria-pressed={lens === to}
      title={hint}
      onClick={() => run("view.lens", { lens: to })}
    >
      {say(`network.lens.${to}`)}
    </button>
  );
  return (
    <fieldset className="segments" aria-label={say("network.lens")}>
      {button("norm", say("network.lensNormHint"))}
      {button("actor", say("network.lensActorHint"))}
    </fieldset>
  );
}

function StructureSwitch() {
  const say = useSay();
  const on = useSelect((state) => state.view.structure);
  const toggle = useAction("structure");
  return (
    <button
      type="button"
      className="button quiet"
      aria-pressed={on}
      title={tip(say("network.structureHint"), "structure")}
      onClick={toggle}
    >
      <ToolSign name="structure" />
      <span className="word">{say("network.structure")}</span>
    </button>
  );
}

function DegreeSwitch() {
  const say = useSay();
  const run = useRun();
  const degree = useSelect((state) => state.view.degree);
  return (
    <fieldset className="segments network-degree" aria-label={say("network.degree")}>
      <span className="network-degree-name" aria-hidden="true">
        {say("network.degree")}
      </span>
      {([1, 2, 3] as const).map((steps) => (
        <button
          key={steps}
          type="button"
          aria-pressed={degree === steps}
          aria-label={say("network.degreeHint", { degree: steps })}
          title={tip(say("network.degreeHint", { degree: steps }), `degree-${steps}`)}
          onClick={() => run("view.degree", { degree: steps })}
        >
          {steps}
        </button>
      ))}
    </fieldset>
  );
}

function Unpin() {
  const say = useSay();
  const count = useSelect((state) => Object.keys(state.view.pins[state.view.lens]).length);
  const unpin = useAction("unpin");
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="button quiet"
      title={say("network.unpinHint", { count })}
      aria-label={say("network.unpinHint", { count })}
      onClick={unpin}
    >
      <ToolSign name="unpin" />
      <span className="word">{say("network.unpin")}</span>
    </button>
  );
}

function Zoom({ picture, pane, camera }: Omit<ToolbarProps, "hidden">) {
  const say = useSay();
  const run = useRun();
  const fit = useAction("fit");
  const reset = useAction("view-reset");
  const zoom = (factor: number) => {
    if (!picture || !pane || !camera) return;
    const middle = { x: pane.width / 2, y: pane.height / 2 };
    run("view.camera", { camera: keptCamera(zoomed(camera, factor, middle, pane), picture, pane) });
  };
  const tool = (name: "zoomIn" | "zoomOut" | "fit" | "reset", hint: string, act: () => void) => (
    <button
      type="button"
      className="button quiet icon"
      aria-label={say(`network.${name}`)}
      title={hint}
      onClick={act}
    >
      <ToolSign name={name} />
    </button>
  );
  return (
    <span className="network-zoom">
      {tool("zoomOut", say("network.zoomOut"), () => zoom(1 / STEP))}
      {tool("zoomIn", say("network.zoomIn"), () => zoom(STEP))}
      {tool("fit", tip(say("network.fit"), "fit"), fit)}
      {tool("reset", say("network.reset"), reset)}
    </span>
  );
}
