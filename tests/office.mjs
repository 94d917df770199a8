// Opens the slides and the handout of every tour with LibreOffice, and compares what it understood with what was
// written: words, shapes, connectors and their ends, slides, notes. `npm run office`, after `npm run build`. Skipped
// where LibreOffice is not installed; not part of `npm test`, since it takes half a minute and a large program.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

const found = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (!found) {
  console.log("SKIPPED: LibreOffice is not installed (no soffice on the path); nothing was checked.");
  process.exit(0);
}
const COMMAND = path.resolve("dist/cli/quanze.js");
if (!existsSync(COMMAND)) {
  console.error("dist/cli/quanze.js is missing: run npm run build first.");
  process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), "quanze-office-"));
const quanze = (...args) =>
  execFileSync(process.execPath, [COMMAND, ...args], {
    maxBuffer: 2 ** 27,
    stdio: ["ignore", "pipe", "ignore"],
  });
const convert = (file, to) => {
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  execFileSync(
    found,
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", folder, file],
    {
      timeout: 240_000,
      stdio: "ignore",
    },
  );
  return readFileSync(file.replace(/\.\w+$/, `.${to}`), "utf8");
};

/** Counts of elements by name, attributes of those asked for, and the words of every element of `words`. */
function read(xml, words, noted = []) {
  const counts = {};
  const attributes = [];
  const parser = new SaxesParser();
  let inside = 0;
  let text = "";
  parser.on("opentag", (tag) => {
    counts[tag.name] = (counts[tag.name] ?? 0) + 1;
    if (noted.includes(tag.name)) attributes.push(tag.attributes);
    if (words.includes(tag.name)) inside++;
    // ODF writes blanks as elements.
    if (inside > 0 && tag.name === "text:s") text += " ".repeat(Number(tag.attributes["text:c"] ?? 1));
  });
  parser.on("closetag", ({ name }) => {
    if (words.includes(name)) inside--;
  });
  parser.on("text", (piece) => {
    if (inside > 0) text += piece;
  });
  parser.write(xml).close();
  return { counts, attributes, text };
}

/** Characters, counted: order of shapes differs between programs, words must not. */
function letters(text) {
  const counts = new Map();
  for (const letter of text.replace(/\s/g, "")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
const missing = (wanted, got) =>
  [...letters(wanted)]
    .filter(([letter, count]) => (letters(got).get(letter) ?? 0) < count)
    .map(([letter]) => letter);

let failed = 0;
const check = (what, ok, detail = "") => {
  console.log(`${ok ? "✓" : "✗"} ${what}${detail && ` (${detail})`}`);
  if (!ok) failed++;
};

const { policies } = JSON.parse(quanze("export", "--format", "json"));
for (const tour of policies.flatMap(({ tours }) => tours)) {
  const deck = path.join(folder, `${tour.id}.pptx`);
  quanze("export", "--lang", "zh", "--format", "pptx", "--tour", tour.id, "-o", deck);
  const parts = unzipSync(readFileSync(deck));
  const of = (pattern) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .map((name) => strFromU8(parts[name]));
  const slides = of(/^ppt\/slides\/slide\d+\.xml$/).map((xml) => read(xml, ["a:r"]));
  const notes = of(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((xml) => read(xml, ["a:r"]));
  const sum = (name) => slides.reduce((all, { counts }) => all + (counts[name] ?? 0), 0);
  const opened = read(convert(deck, "fodp"), ["text:p"], ["draw:connector"]);
  const { counts, attributes, text } = opened;
  check(
    `${tour.id}: ${slides.length} slides`,
    counts["draw:page"] === slides.length,
    `${counts["draw:page"]}`,
  );
  check(
    `${tour.id}: ${sum("p:cxnSp")} connectors`,
    counts["draw:connector"] === sum("p:cxnSp"),
    `${counts["draw:connector"]}`,
  );
  const glued = attributes.filter((own) => own["draw:start-shape"] && own["draw:end-shape"]).length;
  check(`${tour.id}: glued at both ends`, glued === sum("p:cxnSp"), `${glued}`);
  // Titles become frames, the rest custom shapes; a page of notes has a frame of its own.
  const shapes = (counts["draw:custom-shape"] ?? 0) + slides.length;
  check(`${tour.id}: ${sum("p:sp")} shapes`, shapes === sum("p:sp"), `${shapes}`);
  check(
    `${tour.id}: groups`,
    (counts["draw:g"] ?? 0) === sum("p:grpSp"),
    `${counts["draw:g"] ?? 0} of ${sum("p:grpSp")}`,
  );
  const lost = missing([...slides, ...notes].map((own) => own.text).join(""), text);
  check(`${tour.id}: every word of slides and notes`, lost.length === 0, lost.slice(0, 20).join(""));
  check(`${tour.id}: no picture in place of shapes`, !counts["draw:image"]);

  const handout = path.join(folder, `${tour.id}-handout.docx`);
  quanze("export", "--lang", "zh", "--format", "docx-handout", "--tour", tour.id, "-o", handout);
  const body = read(strFromU8(unzipSync(readFileSync(handout))["word/document.xml"]), ["w:t"]);
  const page = read(convert(handout, "fodt"), ["text:p", "text:h"]);
  check(
    `${tour.id}: ${body.counts["w:tbl"]} tables of the handout`,
    page.counts["table:table"] === body.counts["w:tbl"],
  );
  const gone = missing(body.text, page.text);
  check(`${tour.id}: every word of the handout`, gone.length === 0, gone.slice(0, 20).join(""));
}
rmSync(folder, { recursive: true, force: true });
console.log(failed === 0 ? "office: all fine" : `office: ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
