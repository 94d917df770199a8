// The Vite plugin behind `vite build --mode courseware`: everything in one page that opens from a USB stick, with a
// policy under which it can load nothing at all.
import type { Plugin, Rolldown } from "vite";
import { blockText, onePage, PART_IDS, type PartId } from "../files/index.ts";
import { hashOf, inlineParts, withPolicy } from "./contentPolicy.ts";

/** Puts script and style into the page, and emits that one page as `name`. Needs `codeSplitting: false`. */
export function oneFile(name: string): Plugin {
  return {
    name: "quanze:one-file",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const page = textOf(files.find(({ fileName }) => fileName.endsWith(".html")));
        const app = files.filter((file) => file.type === "chunk");
        const styles = files.filter(({ fileName }) => fileName.endsWith(".css"));
        const strays = files.filter(({ fileName }) => !/\.(?:html|css|js)$/.test(fileName));
        if (app.length !== 1 || strays.length > 0)
          throw new Error(`One file wanted: ${files.map(({ fileName }) => fileName).join(" ")}`);
        const source = assembled(page, {
          app: harmless(app[0]!.code),
          style: styles.map(textOf).join("\n"),
        });
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: "asset", fileName: name, source });
      },
    },
  };
}

/** Leaves packages out of the build: whoever imports them there is told so by a rejected import. */
export function leftOut(...names: readonly string[]): Plugin {
  const id = (name: string) => `\0left-out:${name}`;
  return {
    name: "quanze:left-out",
    enforce: "pre",
    resolveId: (name) => (names.includes(name) ? id(name) : null),
    load: (loaded) =>
      names.some((name) => id(name) === loaded)
        ? `throw new Error("left out of this build"); export const pinyin = null; export default null;`
        : null,
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== "asset") throw new Error("One file wanted, and no page was built");
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
}

/** The same script, in which nothing ends the element that it stands in, or begins a comment there. */
const harmless = (code: string) => code.replace(/<(\/script|!--)/gi, "<\\$1");

const OPENS: Readonly<Record<PartId, string>> = {
  "quanze-style": '<style id="quanze-style">',
  "quanze-shell": '<script type="application/json" id="quanze-shell">',
  "quanze-data": '<script type="application/json" id="quanze-data">',
  "quanze-app": '<script type="module" id="quanze-app">',
};
const CLOSES = { style: "</style>", script: "</script>" } as const;

function assembled(built: string, { app, style }: { app: string; style: string }): string {
  // Line ends are the one thing that a browser reads otherwise than it is written.
  for (const text of [app, style])
    if (/[\r\0]/.test(text)) throw new Error("A part that would not come back whole");
  const { styles, scripts } = inlineParts(built);
  const data = part(built, "quanze-data");
  const bare = built
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, "")
    .replace(OPENS["quanze-data"] + data + CLOSES.script, "<!--parts-->");
  const html = withPolicy(bare, {
    "script-src": [...scripts, app].map(hashOf),
    "style-src": [...styles, style].map(hashOf),
    "img-src": ["data:", "blob:"],
    "font-src": ["data:"],
    "worker-src": ["'none'"],
    "connect-src": ["'none'"],
  });
  const [before, after] = html.split("<!--parts-->");
  const [head, ...rest] = before!.split("</head>");
  const close = (id: PartId) => (id === "quanze-style" ? CLOSES.style : CLOSES.script);
  const shell = [
    `${head}${OPENS["quanze-style"]}`,
    `${CLOSES.style}\n  </head>${rest.join("</head>")}${OPENS["quanze-shell"]}`,
    ...PART_IDS.slice(2).map((id, at) => `${close(PART_IDS[at + 1]!)}\n    ${OPENS[id]}`),
    `${CLOSES.script}${after}`,
  ];
  const parts = {
    "quanze-style": style,
    "quanze-shell": blockText(shell),
    "quanze-data": data,
    "quanze-app": app,
  };
  return onePage(parts)!;
}

function part(html: string, id: PartId): string {
  const start = html.indexOf(OPENS[id]);
  if (start < 0) throw new Error(`index.html has no ${id}`);
  return html.slice(start + OPENS[id].length, html.indexOf(CLOSES.script, start));
}
