import { describe, expect, it } from "vitest";
import { Aborted, FORMATS, formatOf } from "../../src/files/index.ts";
import { pointCounter } from "../../src/files/linked/writeAnnotations.ts";
import { aNorm, anActor, aPolicy, checked, opinion, smallWorkspace } from "../builders/index.ts";

const zh = { language: "zh" } as const;
const written = async (id: string, workspace = smallWorkspace()) =>
  (await formatOf(id)!.write(workspace, zh)) as string;

describe("every format", () => {
  it("has an id of its own, and its bytes are the same each time", async () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    const workspace = smallWorkspace();
    for (const format of FORMATS.filter(({ group }) => group !== "teaching"))
      expect(await format.write(workspace, zh), format.id).toEqual(await format.write(workspace, zh));
  });

  it("stops when it is called off", async () => {
    for (const format of FORMATS.filter(({ whole, group }) => !whole && group !== "teaching"))
      await expect(
        format.write(smallWorkspace(), zh, { signal: { aborted: true } }),
        format.id,
      ).rejects.toThrow(Aborted);
  });

  it("writes only what passes the filter, and says so where people read", async () => {
    const workspace = smallWorkspace();
    const visible = new Set(["small/no-shifting"]);
    for (const id of ["csv", "markdown", "gexf", "graphml", "cypher", "jsonld"]) {
      const content = (await formatOf(id)!.write(workspace, { ...zh, visible })) as string;
      expect(content, id).toContain("除法律法规明确规定外");
      expect(content, id).not.toContain("居民群众评价");
    }
    for (const id of ["markdown", "svg"])
      expect(await formatOf(id)!.write(workspace, { ...zh, visible })).toContain(
        "筛选后的 1 条，全部为 8 条",
      );
  });
});

describe("what a spreadsheet could take for a formula", () => {
  const quotes = ["=1+1街道应当做", "+86街道应当拨打", "-街道应当除", "@街道应当说"];
  const workspace = checked([
    aPolicy({
      text: `一、总则\n\n${quotes.join("；")}。\n`,
      actors: [anActor("street", "=HYPERLINK(街道)")],
      norms: quotes.map((quote, at) => aNorm(`norm-${at}`, quote, { action: quote })),
    }),
  ]);

  it.each(["csv"])("is text in %s", async (id) => {
    const cells = (await written(id, workspace)).split(/[,\r\n"]+/);
    for (const quote of quotes) expect(cells).toContain(`'${quote}`);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe("Web Annotations", () => {
  it("count in code points and quote what stands there, with what stands around it", async () => {
    const text = "一、总则\n\n𠮷祥街道😀办，街道应当做好服务。\n";
    const workspace = checked([
      aPolicy({ text, actors: [anActor("street", "街道")], norms: [aNorm("one", "街道应当做好服务")] }),
    ]);
    const collection = JSON.parse(await written("jsonld", workspace));
    const [{ target, body }] = collection["quanze:pages"][0].items;
    const [quote, position] = target.selector;
    const points = [...text];
    expect(points.slice(position.start, position.end).join("")).toBe("街道应当做好服务");
    expect(quote).toMatchObject({ exact: "街道应当做好服务", suffix: "。\n" });
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(body[1].type).toEqual(["quanze:Norm", "odrl:Duty"]);
  });

  it("count right at every offset", () => {
    const text = "a😀b𠮷c";
    const points = pointCounter(text);
    for (let at = 0; at <= text.length; at++)
      if (!/[\uDC00-\uDFFF]/.test(text[at] ?? "")) expect(points(at)).toBe([...text.slice(0, at)].length);
  });
});

describe("a picture that leaves the page", () => {
  it.each(["svg", "poster-a3", "poster-a1"])(
    "%s has real text, legend, source, coverage and 节选",
    async (id) => {
      const svg = await written(id, opinion());
      for (const words of [
        "<text",
        "禁止 3",
        "2019年5月8日",
        "【节选】",
        "条文登记 39 处",
        "Microsoft YaHei",
      ])
        expect(svg).toContain(words);
      // What Word and WPS would drop or draw wrongly.
      for (const words of ["dominant-baseline", "paint-order", "<marker", "<filter", "<style"])
        expect(svg).not.toContain(words);
    },
  );

  it("has the shape of its sheet", async () => {
    const svg = await written("poster-a1", opinion());
    expect(svg).toContain('width="841mm" height="594mm"');
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
    expect(Number(width) / Number(height)).toBeCloseTo(Math.SQRT2, 2);
  });
});

describe("a Cypher script", () => {
  it("lets no text out of its quotes", async () => {
    const hostile = `'}) DETACH DELETE n; //\\`;
    const workspace = checked([
      aPolicy({
        text: `一、总则\n\n街道${hostile}应当做。\n`,
        actors: [anActor("street", hostile)],
        norms: [aNorm("one", `街道${hostile}应当做`)],
      }),
    ]);
    const bare = (await written("cypher", workspace))
      .replace(/^\/\/.*\n/gm, "")
      .replace(/'(?:[^'\\]|\\.)*'/gs, "''");
    expect(bare).not.toContain("DELETE");
    expect(bare.split("'").length % 2).toBe(1);
  });
});
