// The courseware as one file: its parts in the order in which they stand, and the page that they make. A page that
// keeps its parts can make its own file again, byte for byte, whatever has become of its document since.

/** Elements that hold a part. Their text is the part itself: a browser gives it back as it was written. */
export const PART_IDS = ["quanze-style", "quanze-shell", "quanze-data", "quanze-app"] as const;
export type PartId = (typeof PART_IDS)[number];

/** Everything around the parts, itself a part: what stands before the first, between two, and after the last. */
export type Shell = readonly string[];

/** JSON that may stand inside a script element: no `<` of it can end the element or begin a comment. */
export const blockText = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The page of these parts; null where the shell is none. */
export function onePage(parts: Readonly<Record<PartId, string>>): string | null {
  const shell = shellOf(parts["quanze-shell"]);
  if (!shell) return null;
  return shell.map((between, at) => between + (at < PART_IDS.length ? parts[PART_IDS[at]!] : "")).join("");
}

function shellOf(text: string): Shell | null {
  const shell: unknown = JSON.parse(text);
  const whole = Array.isArray(shell) && shell.length === PART_IDS.length + 1;
  return whole && shell.every((between) => typeof between === "string") ? shell : null;
}

const OPEN = '<script type="application/json" id="quanze-data">';
const CLOSE = "</script>";

/** The page with another block of data (see blockText) and nothing else changed; null where it has none. */
export function withData(html: string, block: string): string | null {
  // The application itself may hold these words: its script comes last.
  const open = html.indexOf(OPEN);
  const end = html.indexOf(CLOSE, open);
  if (open < 0 || end < 0) return null;
  return html.slice(0, open + OPEN.length) + block + html.slice(end);
}
