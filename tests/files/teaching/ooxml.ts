// An Office package read as strictly as PowerPoint reads it: what it would offer to repair is a fault here. Knows
// nothing of the writers.
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

export interface Package {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The parts that are XML, parsed. */
  readonly parts: ReadonlyMap<string, Element>;
}

/** Throws where a part is not well-formed. */
export function readPackage(bytes: Uint8Array): Package {
  const files = unzipSync(bytes);
  const xml = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));
  return { files, parts: new Map(xml.map((name) => [name, parseXml(strFromU8(files[name]!))])) };
}

function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: false });
  const open: { name: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [
    { name: "", attributes: {}, children: [] },
  ];
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => open.at(-1)!.children.push(words));
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return open[0]!.children.find((child) => typeof child !== "string") as Element;
}

/** Every element of a name, in order of the document. */
export function all(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const visit = (element: Element) => {
    if (element.name === name) found.push(element);
    for (const child of element.children) if (typeof child !== "string") visit(child);
  };
  visit(root);
  return found;
}

/** The words of an element, a line a paragraph. */
export function wordsOf(root: Element, paragraph: "a:p" | "w:p", run: "a:t" | "w:t"): string {
  const inside = (element: Element): string =>
    element.children.map((child) => (typeof child === "string" ? child : inside(child))).join("");
  return all(root, paragraph)
    .map((element) => all(element, run).map(inside).join(""))
    .filter((line) => line !== "")
    .join("\n");
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folderOf(from).split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}

/** Where each relationship of a part leads, by its id. */
export function relations({ parts }: Package, path: string): Map<string, { target: string; type: string }> {
  const folder = folderOf(path);
  const rels = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const entries = rels ? all(rels, "Relationship") : [];
  return new Map(
    entries
      .filter(({ attributes }) => attributes.TargetMode !== "External")
      .map(({ attributes }) => [
        attributes.Id!,
        { target: resolved(path, attributes.Target!), type: attributes.Type!.replace(/^.*\//, "") },
      ]),
  );
}

/** What every Office package must hold. */
export function packageFaults(pack: Package): string[] {
  const faults: string[] = [];
  const { files, parts } = pack;
  const types = parts.get("[Content_Types].xml");
  if (!types) return ["no content types"];
  const overrides = new Map(
    all(types, "Override").map(({ attributes }) => [attributes.PartName!, attributes.ContentType!]),
  );
  const defaults = new Set(
    all(types, "Default").map(({ attributes }) => attributes.Extension!.toLowerCase()),
  );
  for (const name of overrides.keys())
    if (!files[name.slice(1)]) faults.push(`content type of a part that is not there: ${name}`);
  for (const name of Object.keys(files)) {
    if (name === "[Content_Types].xml") continue;
    if (name.endsWith("/")) faults.push(`a folder is no part: ${name}`);
    const extension = name.replace(/^.*\./, "").toLowerCase();
    if (!overrides.has(`/${name}`) && !defaults.has(extension)) faults.push(`no content type: ${name}`);
    if (name.endsWith(".xml") && !overrides.has(`/${name}`))
      faults.push(`xml without a type of its own: ${name}`);
  }
  for (const path of [...parts.keys()].filter((name) => !name.endsWith(".rels"))) {
    const known = relations(pack, path);
    for (const [id, { target }] of known)
      if (!files[target]) faults.push(`${path}: ${id} leads to ${target}, which is not there`);
    const text = strFromU8(files[path]!);
    for (const [, id] of text.matchAll(/\br:(?:id|embed|link|pict)="([^"]+)"/g))
      if (!known.has(id!)) faults.push(`${path}: uses ${id}, which nobody names`);
  }
  const root = parts.get("_rels/.rels");
  const main =
    root && all(root, "Relationship").find(({ attributes }) => attributes.Type?.endsWith("/officeDocument"));
  if (!main || !files[resolved("", main.attributes.Target!)]) faults.push("no main document");
  return faults;
}

const NOTES_FIRST = ["p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz"];

/** What PowerPoint demands beyond that of slides. */
export function slideFaults(pack: Package): string[] {
  const faults: string[] = [];
  const presentation = pack.parts.get("ppt/presentation.xml");
  if (!presentation) return ["no presentation"];
  const order = presentation.children.flatMap((child) => (typeof child === "string" ? [] : [child.name]));
  const known = order.filter((name) => NOTES_FIRST.includes(name));
  if (known.join() !== NOTES_FIRST.join()) faults.push(`order in presentation.xml: ${known.join(" ")}`);
  const ids = all(presentation, "p:sldId").map(({ attributes }) => Number(attributes.id));
  if (ids.some((id) => id < 256) || new Set(ids).size !== ids.length) faults.push("ids of slides");
  for (const [path, slide] of pack.parts) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(path)) continue;
    const own = relations(pack, path);
    for (const type of ["slideLayout", "notesSlide"])
      if (![...own.values()].some((relation) => relation.type === type)) faults.push(`${path}: no ${type}`);
    const notes = [...own.values()].find((relation) => relation.type === "notesSlide");
    const back = notes && [...relations(pack, notes.target).values()].some(({ target }) => target === path);
    if (!back) faults.push(`${path}: its notes do not lead back`);
    faults.push(...shapeFaults(path, slide));
  }
  return faults;
}

function shapeFaults(path: string, slide: Element): string[] {
  const faults: string[] = [];
  const named = all(slide, "p:cNvPr").map(({ attributes }) => attributes.id!);
  if (new Set(named).size !== named.length) faults.push(`${path}: two shapes of one id`);
  if (named.some((id) => !/^[1-9]\d*$/.test(id))) faults.push(`${path}: an id that is no number`);
  const shapes = new Map(
    all(slide, "p:sp").map((shape) => [all(shape, "p:cNvPr")[0]!.attributes.id!, shape]),
  );
  for (const line of all(slide, "p:cxnSp"))
    for (const end of ["a:stCxn", "a:endCxn"]) {
      const [glued] = all(line, end);
      const shape = glued && shapes.get(glued.attributes.id!);
      if (!shape) faults.push(`${path}: a connector whose ${end} holds to nothing`);
      else if (!meets(line, shape, end === "a:stCxn", Number(glued.attributes.idx)))
        faults.push(`${path}: a connector's ${end} is not where its shape is`);
    }
  for (const extent of all(slide, "a:ext").filter(({ attributes }) => attributes.cx !== undefined))
    if (!/^\d+$/.test(extent.attributes.cx!) || !/^\d+$/.test(extent.attributes.cy!))
      faults.push(`${path}: an extent that is no whole number`);
  return faults;
}

const box = (shape: Element) => {
  const [xfrm] = all(shape, "a:xfrm");
  const at = (name: string) => all(xfrm!, name)[0]!.attributes;
  const [off, ext] = [at("a:off"), at("a:ext")];
  return { x: Number(off.x), y: Number(off.y), cx: Number(ext.cx), cy: Number(ext.cy), ...xfrm!.attributes };
};

/** Whether an end of a connector lies on the side of the shape that it names: 0 top, 1 left, 2 bottom, 3 right. */
function meets(line: Element, shape: Element, start: boolean, site: number): boolean {
  const { x, y, cx, cy, ...flips } = box(line) as ReturnType<typeof box> & { flipH?: string; flipV?: string };
  const at = (flipped: boolean, near: number, length: number) => (start !== flipped ? near : near + length);
  const end = { x: at(flips.flipH === "1", x, cx), y: at(flips.flipV === "1", y, cy) };
  const own = box(shape);
  const places = [
    { x: own.x + own.cx / 2, y: own.y },
    { x: own.x, y: own.y + own.cy / 2 },
    { x: own.x + own.cx / 2, y: own.y + own.cy },
    { x: own.x + own.cx, y: own.y + own.cy / 2 },
  ];
  const place = places[site];
  /** Rounding of two lengths in EMU. */
  const near = (a: number, b: number) => Math.abs(a - b) <= 2;
  return place !== undefined && near(place.x, end.x) && near(place.y, end.y);
}

export { box };
