// What pptxgenjs leaves undone in a package, put in: native shapes, notes of several paragraphs, Chinese faces in the
// theme, a table of contents that names only what is there.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escaped, type Faces } from "./markup.ts";

export interface SlideParts {
  /** Markup of shapes, put behind the words of the slide; ids from 1000. */
  readonly shapes: string;
  /** Paragraphs that the speaker reads. */
  readonly notes: readonly string[];
}

/** In: a package of pptxgenjs, and for each slide in order its parts. Out: the package, whole. */
export function finishPptx(bytes: Uint8Array, slides: readonly SlideParts[], faces: Faces): Uint8Array {
  const files = unzipSync(bytes);
  const change = (path: string, how: (text: string) => string) => {
    const file = files[path];
    if (!file) throw new Error(`The package has no ${path}`);
    files[path] = strToU8(how(strFromU8(file)));
  };
  slides.forEach(({ shapes, notes }, at) => {
    change(`ppt/slides/slide${at + 1}.xml`, (xml) => withShapes(xml, shapes));
    change(`ppt/notesSlides/notesSlide${at + 1}.xml`, (xml) => withNotes(xml, notes, faces));
  });
  for (const path of Object.keys(files)) {
    if (/^ppt\/theme\/theme\d+\.xml$/.test(path)) change(path, (xml) => withFaces(xml, faces));
    if (path.endsWith("/")) delete files[path];
  }
  change("ppt/presentation.xml", inOrder);
  change("[Content_Types].xml", (xml) => onlyPresent(xml, files));
  // Content types first: some readers look no further.
  const order = Object.keys(files).sort((a, b) => Number(b.startsWith("[")) - Number(a.startsWith("[")));
  return zipSync(Object.fromEntries(order.map((path) => [path, files[path]!])), { level: 6 });
}

/** Shapes come before the words, so that no line runs over them. */
function withShapes(xml: string, shapes: string): string {
  const at = xml.indexOf("</p:grpSpPr>") + "</p:grpSpPr>".length;
  return xml.slice(0, at) + shapes + xml.slice(at);
}

function withNotes(xml: string, notes: readonly string[], { language }: Faces): string {
  const lang = language === "zh" ? "zh-CN" : "en-GB";
  const paragraphs = notes.map(
    (words) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escaped(words)}</a:t></a:r></a:p>`,
  );
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_, before: string, after: string) => before + (paragraphs.join("") || "<a:p/>") + after,
  );
}

function withFaces(xml: string, { latin, han }: Faces): string {
  const faces = `<a:latin typeface="${latin}"/><a:ea typeface="${han}"/><a:cs typeface="${latin}"/>`;
  return xml.replace(
    /(<a:(?:major|minor)Font>)<a:latin[^>]*\/><a:ea[^>]*\/><a:cs[^>]*\/>/g,
    (_, open: string) => open + faces,
  );
}

function onlyPresent(xml: string, files: Readonly<Record<string, Uint8Array>>): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, path: string) =>
    files[path] ? entry : "",
  );
}

/** The schema wants the notes' master named before the slides. */
function inOrder(xml: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? "";
  return xml.replace(notes, "").replace("<p:sldIdLst>", () => `${notes}<p:sldIdLst>`);
}
