// The first screen as markup, drawn when the page is built: the frame as it will stand, with the default view of
// the first policy as a picture. A composition root for the build; no part of the page's scripts.
import { renderToString } from "react-dom/server";
import type { ShippedData } from "./files/index.ts";
import {
  adoptOrder,
  drawElastic,
  fitted,
  makePicture,
  PALETTES,
  type Palette,
  planLabels,
  RUNG_REACH,
  RUNGS,
  type Size,
} from "./graph/index.ts";
import type { Policy } from "./model/index.ts";
import { FIRST_PREFERENCES, makeSession, type Ports } from "./session/index.ts";
import { SessionProvider } from "./ui/shell/context.tsx";
import { Shell } from "./ui/shell/Shell.tsx";
import { paletteVariables } from "./ui/shell/theme.ts";

/** What the built index.html takes in: sheets for its head, and what stands in `#first`. */
export interface FirstScreen {
  readonly style: string;
  readonly body: string;
}

/** No effect runs here and nothing is pressed: these are what a frame reads while it is drawn. */
const PORTS = { fullscreen: { possible: true }, pinyin: {} } as unknown as Ports;

/** Draws the first screen of a workspace, in Chinese, as a first visitor sees it on a desk. */
export function firstScreen({ workspace, orders }: ShippedData): FirstScreen {
  const first = workspace.policies.slice(0, 1);
  adoptOrder(first, "norm", orders.norm);
  const session = makeSession(workspace, { ...FIRST_PREFERENCES, guideSeen: true });
  const frame = renderToString(
    <SessionProvider session={session} ports={PORTS}>
      <Shell />
    </SessionProvider>,
  );
  const { html, rules } = withoutStyles(withoutIds(frame));
  const pictures = RUNGS.map((size, at) => `<div class="rung rung-${at}">${drawn(first, size)}</div>`);
  const place = 'class="network-first">';
  if (!html.includes(place)) throw new Error("The frame has no place for the first picture");
  return {
    style: [palettes(), rungRules(), rules].join("\n"),
    body: html.replace(place, place + pictures.join("")),
  };
}

function drawn(policies: readonly Policy[], size: Size): string {
  const visible = new Set(policies.flatMap((policy) => policy.norms.map((norm) => norm.key)));
  const picture = makePicture({
    policies,
    visible,
    lens: "norm",
    language: "zh",
    structure: false,
    size,
    pins: {},
  });
  const plan = planLabels(picture, fitted(picture, size), size);
  return drawElastic(picture, plan, INKS, policies[0]?.document.title ?? "");
}

/** The palette as the page's variables, so that one drawing serves all themes. */
const INKS: Palette = {
  paper: "var(--paper)",
  card: "var(--card)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  line: "var(--line)",
  band: "var(--band)",
  accent: "var(--accent)",
  wash: "var(--wash)",
  actor: "var(--actor)",
  actorInk: "var(--actor-ink)",
  structure: "var(--structure)",
  modality: {
    obligation: "var(--obligation)",
    prohibition: "var(--prohibition)",
    permission: "var(--permission)",
    power: "var(--power)",
  },
  onModality: "var(--on-modality)",
  opacity: PALETTES.light.opacity,
};

function palettes(): string {
  const rule = (selector: string, palette: Palette) =>
    `${selector}{${Object.entries(paletteVariables(palette))
      .map(([name, value]) => `${name}:${value}`)
      .join(";")}}`;
  return [
    rule(":root", PALETTES.light),
    rule('[data-theme="dark"]', PALETTES.dark),
    rule('[data-theme="contrast"]', PALETTES.contrast),
  ].join("\n");
}

/** The widest picture that fits, and before it the one that the live page will place for this pane. */
function rungRules(): string {
  const shown = (at: number, bounds: string) =>
    `@container first ${bounds}{.network-first .rung.rung{display:none}.network-first .rung.rung-${at}{display:block}}`;
  const rungs = [...RUNGS.entries()].reverse();
  const most = (length: number) => Math.floor(length * RUNG_REACH);
  return [
    ...rungs.map(([at, { width, height }]) =>
      shown(at, `(min-width:${width}px) and (min-height:${height}px)`),
    ),
    ...rungs.map(([at, { width, height }]) =>
      shown(
        at,
        `(min-width:${width}px) and (max-width:${most(width)}px) and (min-height:${height}px) and (max-height:${most(height)}px)`,
      ),
    ),
  ].join("\n");
}

/** The live frame bears the same ids a moment later. */
const withoutIds = (html: string) =>
  html.replace(/<!--.*?-->/g, "").replace(/ (?:id|for|aria-controls)="[^"]*"/g, "");

/** The page's policy lets no style attribute through: each becomes a class of the head's sheet. */
function withoutStyles(html: string): { html: string; rules: string } {
  const classes = new Map<string, string>();
  const replaced = html.replace(/<[a-z][^>]* style="[^"]*"[^>]*>/g, (tag) => {
    const [, style = ""] = / style="([^"]*)"/.exec(tag) ?? [];
    const name = classes.get(style) ?? `first-${classes.size}`;
    classes.set(style, name);
    const bare = tag.replace(/ style="[^"]*"/, "");
    return / class="/.test(bare)
      ? bare.replace(/ class="/, ` class="${name} `)
      : bare.replace(/^<[a-z0-9]+/, (open) => `${open} class="${name}"`);
  });
  return {
    html: replaced,
    rules: [...classes].map(([style, name]) => `#first .${name}{${style}}`).join("\n"),
  };
}
