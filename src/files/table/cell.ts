// Lists and pairs inside one cell, in a writing that people can read and type, and that gives back exactly what
// was put in: one entry a line, parts parted by `∥`, remarks in 〔〕; these signs themselves after a backslash.

const SIGNS = /[\\〔〕∥\n\r]|^\s|\s$/gu;
const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r" };

/** Text made safe to stand between the signs. */
export function guarded(text: string): string {
  return text.replace(SIGNS, (sign) => {
    if (NAMED[sign]) return NAMED[sign];
    return /\s/u.test(sign) ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}` : `\\${sign}`;
  });
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/\\(?:u([0-9a-f]{4})|(.))/gsu, (_, code: string | undefined, sign: string) =>
      code
        ? String.fromCharCode(Number.parseInt(code, 16))
        : sign === "n"
          ? "\n"
          : sign === "r"
            ? "\r"
            : sign,
    );
}

/** Splits at a sign that does not stand after a backslash. */
function split(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

export const joinedLines = (lines: readonly string[]): string => lines.join("\n");
export const linesOf = (cell: string): string[] =>
  split(cell.replace(/\r\n?/g, "\n"), "\n").filter((line) => line.trim() !== "");

/** `a∥b∥c` */
export const joinedParts = (parts: readonly string[]): string => parts.map(guarded).join("∥");
export const partsOf = (text: string): string[] => split(text, "∥").map(bare);

/** `name〔remark〕`; no remark where it is null. The remark must be guarded already. */
export const remarked = (name: string, remark: string | null): string =>
  guarded(name) + (remark === null ? "" : `〔${remark}〕`);

/** The name and the remark behind it, the remark as it was written; null where the brackets are broken. */
export function readRemarked(line: string): { name: string; remark: string | null } | null {
  const [name = "", rest, ...more] = split(line, "〔");
  if (more.length > 0) return null;
  if (rest === undefined) return { name: bare(name), remark: null };
  const [remark = "", tail] = split(rest, "〕");
  return tail !== undefined && tail.trim() === "" ? { name: bare(name), remark } : null;
}
