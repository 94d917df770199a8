// A .docx file → its paragraphs as lines. What was struck out, instructions of fields and drawn words are not its text.
import { decode } from "./decode.ts";
import { attributeOf, xmlPieces } from "./xml/read.ts";
import { readZip } from "./zip/readZip.ts";

/** True for what begins like a .docx: a zip archive. */
export const looksZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Elements of which nothing is text of the document; `tab` in the properties of a paragraph is a place, not a sign. */
const PASSED = new Set([
  "pPr",
  "rPr",
  "sectPr",
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "drawing",
  // Words in a box are there twice, for new programs and for old ones.
  "Choice",
]);

/**
 * The plain text of a .docx, a paragraph a line; null where it cannot be read. Numbers that Word makes itself
 * (automatic lists) are no part of a file's text and are not there.
 */
export async function docxText(bytes: Uint8Array): Promise<string | null> {
  const zip = readZip({ path: "", content: bytes }, (name) =>
    /^(?:_rels\/\.rels|word\/\w+\.xml)$/.test(name),
  );
  if (!zip.ok) return null;
  const part = (name: string) => {
    const content = zip.value.get(name);
    return content ? decode(content).text : null;
  };
  try {
    const xml = part(mainPart(part("_rels/.rels")));
    return xml === null ? null : linesOf(xml);
  } catch {
    return null;
  }
}

/** Where the document stands in the package; some programs call it otherwise. */
function mainPart(relations: string | null): string {
  if (relations !== null)
    for (const piece of xmlPieces(relations))
      if (piece.kind === "open" && attributeOf(piece.attributes, "Type")?.endsWith("/officeDocument"))
        return (attributeOf(piece.attributes, "Target") ?? "").replace(/^\//, "");
  return "word/document.xml";
}

function linesOf(xml: string): string {
  const lines: string[] = [];
  /** Paragraphs that are open: one within a box stands in another. */
  const open: string[] = [];
  let passed = 0;
  let words = false;
  const add = (text: string) => {
    if (open.length > 0) open[open.length - 1] += text;
  };
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === "text") {
      if (words && passed === 0) add(piece.text);
      continue;
    }
    const opens = piece.kind === "open";
    if (PASSED.has(piece.name)) passed += opens ? 1 : -1;
    else if (passed > 0) continue;
    else if (piece.name === "t") words = opens;
    else if (piece.name === "p" && opens) open.push("");
    else if (piece.name === "p") lines.push(open.pop() ?? "");
    else if (piece.kind === "open" && piece.name === "tab") add("\t");
    else if (piece.kind === "open" && piece.name === "noBreakHyphen") add("-");
    else if (piece.kind === "open" && piece.name === "br" && attributeOf(piece.attributes, "w:type") === null)
      add("\n");
  }
  return `${lines.join("\n")}\n`.replace(/\n{2,}/g, "\n");
}
