// Where the one-file page comes from. Part of the composition root: nothing but ports.ts imports it.
import type { PartId } from "./files/index.ts";
import type { CoursewarePort } from "./session/index.ts";

/** Beside the site's index.html. */
const BESIDE = "./courseware.html";

export const courseware: CoursewarePort = {
  async template() {
    const { onePage, PART_IDS } = await import("./files/index.ts");
    const parts = PART_IDS.map((id) => [id, document.getElementById(id)?.textContent ?? null] as const);
    // Only the one-file page has a shell: it holds all that is needed to write its own file again.
    if (parts.every(([, text]) => text !== null))
      return onePage(Object.fromEntries(parts) as Record<PartId, string>);
    try {
      const answer = await fetch(BESIDE);
      const page = answer.ok ? await answer.text() : "";
      // Some servers answer with index.html whatever is asked for.
      return page.includes('id="quanze-shell"') ? page : null;
    } catch {
      return null;
    }
  },
};
