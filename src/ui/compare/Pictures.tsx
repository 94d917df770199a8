// Both documents as networks with the same places, what changed lit in each. Pictures to be looked at: a click on a norm
// chooses its pair.
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
import type { Key } from "../../model/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { useTheme } from "../shell/theme.ts";
import { keysOf, type ShowProps } from "./pairs.ts";
import { type Union, unionOf, visibleOf } from "./union.ts";
import { SideTag } from "./Words.tsx";

export function Pictures({ a, b, comparison, kinds }: ShowProps) {
  const say = useSay();
  const [changedOnly, setChangedOnly] = useState(true);
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
      </div>
      <Drawn a={a} b={b} comparison={comparison} kinds={kinds} changedOnly={changedOnly} />
    </>
  );
}

interface DrawnProps extends ShowProps {
  readonly changedOnly: boolean;
}

/** Height by width of one picture. */
const SHAPE = 0.86;

function Drawn({ a, b, comparison, kinds, changedOnly }: DrawnProps) {
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
  const drawn = useMemo(() => {
    if (each < 200) return null;
    const [first, second] = unions;
    const visible = [
      visibleOf(first, "a", kinds, changedOnly),
      visibleOf(second, "b", kinds, changedOnly),
    ] as const;
    const size = { width: each, height: Math.round(Math.max(each * SHAPE, 560)) };
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
    const palette = PALETTES[theme];
    return unions.map((union, index) => {
      const picture = makePicture({
        ...input,
        policies: [union.policy],
        visible: visible[index] ?? visible[0],
        pins,
      });
      const emphasis = lit(picture, union);
      const plan = planLabels(picture, fitted(picture, size), size, { lit: emphasis.lit });
      return { union, svg: drawSvg(picture, plan, { palette, size, emphasis }) };
    });
  }, [unions, kinds, changedOnly, each, language, theme]);
  return (
    <div ref={frame} className="compare-pictures">
      {drawn?.map(({ union, svg }, index) => (
        <Drawing
          key={index === 0 ? "a" : "b"}
          side={index === 0 ? "a" : "b"}
          union={union}
          svg={svg}
          title={(index === 0 ? a : b).document[language === "zh" ? "title" : "titleEn"]}
        />
      ))}
    </div>
  );
}

/** What changed stays at full strength, with its lines and parties. */
function lit(picture: Picture, { pairs }: Union): Emphasis {
  const changed = (key: Key) => {
    const pair = pairs.get(key);
    return pair !== undefined && pair.change !== "same";
  };
  const keys = new Set<Key>();
  for (const node of picture.nodes) if (node.kind === "norm" && changed(node.key)) keys.add(node.key);
  for (const edge of picture.edges)
    if (edge.norms.some(changed)) keys.add(edge.key).add(edge.source).add(edge.target);
  return { selected: new Set(), hovered: null, lit: keys.size > 0 ? keys : null };
}

interface DrawingProps {
  readonly side: "a" | "b";
  readonly union: Union;
  readonly svg: string;
  readonly title: string;
}

function Drawing({ side, union, svg, title }: DrawingProps) {
  const run = useRun();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) place.current.innerHTML = svg;
  }, [svg]);
  const pick = (target: EventTarget) => {
    const key = target instanceof Element ? target.closest("[data-key]")?.getAttribute("data-key") : null;
    const pair = key ? union.pairs.get(key) : undefined;
    if (pair) run("select.set", { keys: keysOf(pair) });
  };
  return (
    <figure className="compare-picture">
      <figcaption>
        <SideTag side={side} /> {title}
      </figcaption>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the table says and does the same by key. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table says and does the same by key. */}
      <div ref={place} onClick={(event) => pick(event.target)} />
    </figure>
  );
}
