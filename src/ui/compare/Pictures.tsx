// Both documents as networks with the same places and one camera, what changed lit in each. A click on a norm chooses its
// pair, which is then told in words below.
import { useEffect, useMemo, useRef, useState } from "react";
import {
  adoptOrder,
  drawSvg,
  type Emphasis,
  fitted,
  makePicture,
  orderFor,
  PALETTES,
  type Picture,
  planLabels,
} from "../../graph/index.ts";
import type { Key, Policy } from "../../model/index.ts";
import { SampleChip } from "../library/SampleChip.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { useTheme } from "../shell/theme.ts";
import { Opened } from "./Opened.tsx";
import { keysOf, type ShowProps } from "./pairs.ts";
import { type Union, unionOf, visibleOf } from "./union.ts";
import { type BothCameras, useBothCameras } from "./useBothCameras.ts";
import { SideTag } from "./Words.tsx";

/** Height by width of one picture; it is no higher than what is seen of the panel, so that a wheel can zoom it. */
const SHAPE = 0.86;
const LOWEST = 420;
/** Px of the window that stand above and below. */
const AROUND = 290;
const ZOOM = 1.4;

export function Pictures({ a, b, comparison, kinds }: ShowProps) {
  const say = useSay();
  const [changedOnly, setChangedOnly] = useState(true);
  const language = useLanguage();
  const sameAs = useSelect((state) => state.workspace.sameAs);
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const each = width >= 900 ? Math.floor((width - 12) / 2) : width;
  const unions = useMemo(() => {
    const [first, second] = (["a", "b"] as const).map((side) => unionOf(a, b, sameAs, comparison, side));
    return [first as Union, second as Union] as const;
  }, [a, b, sameAs, comparison]);
  const size = useMemo(() => {
    const height = Math.min(each * SHAPE, Math.max(LOWEST, window.innerHeight - AROUND));
    return each < 200 ? null : { width: each, height: Math.round(height) };
  }, [each]);
  const cameras = useBothCameras(size);
  const { camera } = cameras;
  const selection = useSelect((state) => state.view.selection);
  const drawn = useMemo(() => {
    if (!size) return null;
    const [first, second] = unions;
    const visible = [
      visibleOf(first, "a", kinds, changedOnly),
      visibleOf(second, "b", kinds, changedOnly),
    ] as const;
    const input = { lens: "norm", language, structure: false, size } as const;
    const whole = makePicture({
      ...input,
      policies: [first.policy],
      visible: new Set([...visible[0], ...visible[1]]),
      pins: {},
    });
    // One search for a good order serves both: they hold the same things.
    adoptOrder([second.policy], "norm", orderFor([first.policy], "norm"));
    // The first picture's places are the second's, to the pixel.
    const pins = Object.fromEntries(
      whole.nodes.map(({ key, x, y }) => [key, { x: x / size.width, y: y / size.height }]),
    );
    return unions.map((union, index) => {
      const picture = makePicture({
        ...input,
        policies: [union.policy],
        visible: visible[index] ?? visible[0],
        pins,
      });
      return { union, picture };
    });
  }, [unions, kinds, changedOnly, size, language]);
  const svgs = useMemo(() => {
    if (!drawn || !size) return null;
    const chosen = new Set(selection);
    return drawn.map(({ union, picture }) => {
      const emphasis = lit(picture, union, chosen);
      const seen = camera ?? fitted(picture, size);
      const plan = planLabels(picture, seen, size, { lit: emphasis.lit });
      return drawSvg(picture, plan, { palette: PALETTES[theme], size, emphasis, camera: seen });
    });
  }, [drawn, size, camera, selection, theme]);
  return (
    <>
      <div className="compare-counts">
        <label className="library-toggle">
          <input
            type="checkbox"
            checked={changedOnly}
            onChange={(event) => setChangedOnly(event.target.checked)}
          />
          {say("compare.changedOnly")}
        </label>
        <span className="small muted">{say("compare.network.hint")}</span>
        <Zoom cameras={cameras} />
      </div>
      <div ref={frame} className="compare-pictures">
        {drawn?.map(({ union }, index) => (
          <Drawing
            key={index === 0 ? "a" : "b"}
            side={index === 0 ? "a" : "b"}
            union={union}
            svg={svgs?.[index] ?? ""}
            cameras={cameras}
            policy={index === 0 ? a : b}
          />
        ))}
      </div>
      <Opened a={a} b={b} comparison={comparison} kinds={[]} />
    </>
  );
}

const SIGNS = [
  { word: "network.zoomOut", sign: "−", by: 1 / ZOOM },
  { word: "network.zoomIn", sign: "+", by: ZOOM },
] as const;

function Zoom({ cameras }: { cameras: BothCameras }) {
  const say = useSay();
  return (
    <span className="compare-zoom" role="toolbar" aria-label={say("compare.zoom")}>
      {SIGNS.map(({ word, sign, by }) => (
        <button
          key={word}
          type="button"
          className="button icon"
          aria-label={say(word)}
          title={say(word)}
          onClick={() => cameras.zoom(by)}
        >
          {sign}
        </button>
      ))}
      <button type="button" className="button" disabled={!cameras.camera} onClick={cameras.fit}>
        {say("network.fit")}
      </button>
    </span>
  );
}

/** What changed stays at full strength, with its lines and parties. */
function lit(picture: Picture, { pairs }: Union, chosen: ReadonlySet<Key>): Emphasis {
  const changed = (key: Key) => {
    const pair = pairs.get(key);
    return pair !== undefined && pair.change !== "same";
  };
  const keys = new Set<Key>();
  for (const node of picture.nodes) if (node.kind === "norm" && changed(node.key)) keys.add(node.key);
  for (const edge of picture.edges)
    if (edge.norms.some(changed)) keys.add(edge.key).add(edge.source).add(edge.target);
  const own = [...pairs].filter(([, pair]) => keysOf(pair).some((key) => chosen.has(key)));
  return { selected: new Set(own.map(([key]) => key)), hovered: null, lit: keys.size > 0 ? keys : null };
}

interface DrawingProps {
  readonly side: "a" | "b";
  readonly union: Union;
  readonly svg: string;
  readonly cameras: BothCameras;
  readonly policy: Policy;
}

function Drawing({ side, union, svg, cameras, policy }: DrawingProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const title = policy.document[language === "zh" ? "title" : "titleEn"];
  const place = useRef<HTMLDivElement | null>(null);
  const hold = cameras.hold(side);
  useEffect(() => {
    if (!svg) return;
    const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    place.current?.replaceChildren(document.importNode(drawing, true));
  }, [svg]);
  const pick = (target: EventTarget) => {
    const key = target instanceof Element ? target.closest("[data-key]")?.getAttribute("data-key") : null;
    const pair = key ? union.pairs.get(key) : undefined;
    if (pair && !cameras.dragged()) run("select.set", { keys: keysOf(pair) });
  };
  return (
    <figure className="compare-picture">
      <figcaption>
        <SideTag side={side} /> {title} <SampleChip policy={policy} />
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: an image that is moved by hand and by keys. */}
      <div
        className="compare-frame"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved must be reached by key.
        tabIndex={0}
        aria-label={say("compare.picture", { title })}
        data-zoomed={cameras.camera !== null && cameras.camera.scale > 1 ? true : undefined}
        {...cameras.hand}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the table says and does the same by key. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table says and does the same by key. */}
        <div
          ref={(element) => {
            place.current = element;
            hold(element);
          }}
          onClick={(event) => pick(event.target)}
        />
      </div>
    </figure>
  );
}
