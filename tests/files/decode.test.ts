import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/files/decode.ts";

const runs = { numRuns: process.env.SOAK === "1" ? 100_000 : 300, seed: 7 };

describe("decode", () => {
  it("reads what TextDecoder reads and refuses what it refuses", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: "binary", maxLength: 40 }).map((text) => new TextEncoder().encode(text)),
      fc.tuple(fc.string({ unit: "binary" }), fc.nat(), fc.nat(255)).map(([text, at, byte]) => {
        const wrong = new TextEncoder().encode(`字${text}`);
        wrong[at % wrong.length] = byte;
        return wrong;
      }),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        let expected: string | null = null;
        try {
          expected = new TextDecoder("utf-8", { fatal: true }).decode(content).replaceAll("\r\n", "\n");
        } catch {
          // stays null: refused
        }
        const { ok, text } = decode(content);
        expect(ok ? text : null).toBe(expected);
      }),
      runs,
    );
  });

  it("reads long texts in pieces without cutting a character", () => {
    const text = "街道党（工）委😀𠮷".repeat(5_000);
    expect(decode(new TextEncoder().encode(text))).toEqual({ ok: true, text });
  });

  it("hands over what stands before the first wrong byte", () => {
    // 街 in GBK behind two lines in UTF-8
    const bytes = new Uint8Array([...new TextEncoder().encode("甲\n乙"), 0xbd, 0xd6]);
    expect(decode(bytes)).toEqual({ ok: false, text: "甲\n乙" });
  });

  it("drops a byte order mark and turns Windows line ends into plain ones", () => {
    expect(decode(new TextEncoder().encode("\ufeff甲\r\n乙"))).toEqual({ ok: true, text: "甲\n乙" });
    expect(decode("\ufeff甲\r\n乙")).toEqual({ ok: true, text: "甲\n乙" });
  });
});
