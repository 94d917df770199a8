// What binds may not get lost on the way out: for every norm and every format that holds norms as text or table.
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Content, FORMATS } from "../../src/files/index.ts";
import type { Norm, Workspace } from "../../src/model/index.ts";
import { FORCE_WORDS, sayForce } from "../../src/words/index.ts";
import { opinion, smallWorkspace } from "../builders/index.ts";

const text = (content: Content) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

/** Elements of a kind with all the text in them and in their attributes, `mark` between the parts. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  let open = 0;
  let parts: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (tag.name === name) open += 1;
    if (open > 0) parts.push(...Object.values(tag.attributes));
    if (tag.name === "w:br") parts.push("\n");
  });
  parser.on("text", (words) => open > 0 && parts.push(words));
  parser.on("closetag", (tag) => {
    if (tag.name !== name) return;
    open -= 1;
    found.push(parts.join("¦"));
    parts = [];
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

/** Records of a CSV by a reader of this test's own. */
function csvRecords(csv: string): string[] {
  const fields = [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const records = [""];
  for (const [, field = "", end] of fields) {
    records[records.length - 1] +=
      `¦${field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field}`;
    if (end !== ",") records.push("");
  }
  return records;
}

const part = (zip: Content, name: string) => new TextDecoder().decode(unzipSync(zip as Uint8Array)[name]);

/** The records of a format: a row, an element, a statement for each norm. */
const RECORDS: Readonly<Record<string, (content: Content) => string[]>> = {
  json: (content) =>
    JSON.parse(text(content)).policies.flatMap(({ norms }: { norms: object[] }) =>
      norms.map((norm) => Object.values(norm).join("¦")),
    ),
  csv: (content) => csvRecords(text(content)),
  markdown: (content) => text(content).replaceAll("<br>", "\n").replace(/\\(.)/g, "$1").split("\n| "),
  xlsx: (content) => elements(part(content, "xl/worksheets/sheet1.xml"), "row"),
  docx: (content) => elements(part(content, "word/document.xml"), "w:tr"),
  gexf: (content) => elements(text(content), "node"),
  graphml: (content) => elements(text(content), "node"),
  jsonld: (content) =>
    JSON.parse(text(content))["quanze:pages"].flatMap(({ items }: { items: { body: object[] }[] }) =>
      items.map(({ body }) => body.flatMap((each) => Object.values(each)).join("¦")),
    ),
  cypher: (content) => text(content).replace(/\\(.)/g, "$1").split("\n"),
  folder: (content) =>
    Object.entries(unzipSync(content as Uint8Array))
      .filter(([name]) => /\/norms\/[^/]+\.yaml$/.test(name))
      .flatMap(([, bytes]) => parse(new TextDecoder().decode(bytes)).norms as object[])
      .map((norm) => Object.values(norm).join("¦")),
  "csv-pair": (content) => csvRecords(part(content, "nodes.csv")),
};
/** Pictures show norms by their few words and refer to the text; lessons are tested where they are made. */
const CARRIES = FORMATS.filter(({ group }) => group !== "picture" && group !== "teaching");

async function lost(workspace: Workspace, id: string): Promise<string[]> {
  const format = FORMATS.find((each) => each.id === id)!;
  const records = RECORDS[id]!(await format.write(workspace, { language: "zh" }));
  const missing = (norm: Norm): string[] => {
    const own = records.filter((record) => record.includes(norm.quote));
    const forces = [norm.force, FORCE_WORDS[norm.force].zh, sayForce("zh", norm)];
    const whole = own.some(
      (record) =>
        record.split(/[¦|'\n]/).some((part) => forces.includes(part.trim())) &&
        [norm.condition, norm.exception].every(
          (words) => words === null || record.replace(norm.quote, "").includes(words),
        ),
    );
    return whole ? [] : [norm.key];
  };
  return workspace.policies.flatMap(({ norms }) => norms.flatMap(missing));
}

describe("condition, exception and force of every norm are in", () => {
  it.each(CARRIES.map(({ id }) => [id]))("%s", async (id) => {
    expect(RECORDS[id], `a reader of ${id} for this test`).toBeDefined();
    expect(await lost(opinion(), id)).toEqual([]);
    expect(await lost(smallWorkspace(), id)).toEqual([]);
  });
});

it("the test itself notices what is dropped", async () => {
  const format = FORMATS.find(({ id }) => id === "csv")!;
  const written = text(await format.write(smallWorkspace(), { language: "zh" }));
  expect(csvRecords(written).some((record) => record.includes("¦有条件的地方¦"))).toBe(true);
  expect(
    csvRecords(written.replaceAll(",有条件的地方,", ",,")).some((record) =>
      record.includes("¦有条件的地方¦"),
    ),
  ).toBe(false);
});
