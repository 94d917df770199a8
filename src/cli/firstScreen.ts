// Puts the first screen into the built index.html, so that something meaningful is there before any script runs. In
// dev there is none: the page changes under the hand.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { ShippedData } from "../files/index.ts";
import { loadFresh } from "./loadFresh.ts";
import type { GraphData } from "./plugin.ts";

/** The composition root that draws it: loaded by path, since it stands above this floor. */
const DRAWER = fileURLToPath(new URL("../prerender.tsx", import.meta.url));
const PLACE = "<!-- first screen -->";

interface Drawer {
  firstScreen(data: ShippedData): { readonly style: string; readonly body: string };
}

export function firstScreen(data: GraphData): Plugin {
  return {
    name: "quanze:first-screen",
    apply: "build",
    async transformIndexHtml(html) {
      const shipped = await data.api.compiled();
      if (!shipped.ok) throw new Error(shipped.told.map(({ line }) => line).join("\n"));
      const { style, body } = await loadFresh(DRAWER, async (drawer: Drawer) =>
        drawer.firstScreen(JSON.parse(shipped.block) as ShippedData),
      );
      if (!html.includes(PLACE)) throw new Error(`index.html: no ${PLACE}`);
      return html
        .replace("</head>", () => `<style>${style}</style>\n  </head>`)
        .replace(PLACE, () => `<div id="first" inert>${body}</div>`);
    },
  };
}
