// Reads XML as a run of tags and texts, one after another: no tree, no entities of its own, nothing fetched. What
// declares entities is refused, so that no laugh becomes a billion.

export type XmlPiece =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Tags inside one another, far beyond any real file. */
const DEEPEST = 256;

/** The file is no XML that we read: cut short, badly nested, with a DOCTYPE, or nested too deep. */
export class BadXml extends Error {}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its references resolved; what is none stays as it is. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[String(name)] ?? whole;
    const point = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Names without their prefix: `w:tbl` → `tbl`. Throws BadXml. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const sign = xml.indexOf("<", at);
    if (sign < 0) {
      if (open.length > 0) throw new BadXml();
      return;
    }
    if (sign > at && open.length > 0) yield { kind: "text", text: unescaped(xml.slice(at, sign)) };
    if (xml.startsWith("<!--", sign)) at = after(xml, "-->", sign + 4);
    else if (xml.startsWith("<![CDATA[", sign)) {
      const end = after(xml, "]]>", sign + 9);
      if (open.length > 0) yield { kind: "text", text: xml.slice(sign + 9, end - 3) };
      at = end;
    } else if (xml.startsWith("<?", sign)) at = after(xml, "?>", sign + 2);
    else if (xml.startsWith("<!", sign)) throw new BadXml();
    else {
      const end = tagEnd(xml, sign + 1);
      const tag = xml.slice(sign + 1, end);
      at = end + 1;
      if (tag.startsWith("/")) {
        const name = tag.slice(1).trim();
        if (open.pop() !== name) throw new BadXml();
        yield { kind: "close", name: local(name) };
        continue;
      }
      const name = /^[^\s/>]+/.exec(tag)?.[0];
      if (!name) throw new BadXml();
      const empty = tag.endsWith("/");
      yield { kind: "open", name: local(name), attributes: tag.slice(name.length), empty };
      if (empty) yield { kind: "close", name: local(name) };
      else if (open.push(name) > DEEPEST) throw new BadXml();
    }
  }
  if (open.length > 0) throw new BadXml();
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** The value of an attribute in the text between a tag's name and its end; prefixes count. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let from = 0; ; ) {
    const at = attributes.indexOf(name, from);
    if (at < 0) return null;
    const before = attributes[at - 1];
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (rest && (before === undefined || /\s/.test(before))) return unescaped(rest[1] ?? rest[2] ?? "");
    from = at + name.length;
  }
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new BadXml();
  return end + mark.length;
}

/** The `>` that ends a tag; those in quotation marks do not. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at] as string;
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
    else if (sign === "<") throw new BadXml();
  }
  throw new BadXml();
}
