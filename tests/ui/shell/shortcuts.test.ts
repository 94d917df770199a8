// The one table of keys and the palette's finding: pure, so no browser is needed.
import { describe, expect, test } from "vitest";
import { found, initials } from "../../../src/ui/shell/finding.ts";
import { keysOf, printed, SHORTCUTS, type Stroke, shortcutOf } from "../../../src/ui/shell/shortcuts.ts";

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const meant = (key: string, more: Partial<Stroke> = {}) => shortcutOf(stroke(key, more))?.action;

describe("shortcuts", () => {
  test("give no key to two actions in one view", () => {
    const keys = SHORTCUTS.flatMap(({ keys, main }) => keys.map((key) => `${key} ${main ?? ""}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("let a view have a key for itself", () => {
    const p = { key: "p", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(shortcutOf(p, "seat")?.action).toBe("print");
    expect(shortcutOf(p, "network")?.action).toBe("previous");
    expect(shortcutOf(p)?.action).toBe("previous");
  });

  test("know the keys that people expect", () => {
    expect(meant("/")).toBe("search");
    expect(meant("f", { ctrlKey: true })).toBe("search");
    expect(meant("k", { metaKey: true })).toBe("palette");
    expect(meant("Escape")).toBe("escape");
    expect(meant("z", { ctrlKey: true })).toBe("undo");
    expect(meant("Z", { ctrlKey: true, shiftKey: true })).toBe("redo");
    expect(meant("2")).toBe("degree-2");
    expect(meant("\\")).toBe("fit");
    expect(meant("C")).toBeDefined();
  });

  test("read a sign whether or not the keyboard needs Shift for it, but no letter with Alt", () => {
    expect(meant("?", { shiftKey: true })).toBe("shortcuts");
    expect(meant("/", { shiftKey: true })).toBe("search");
    expect(meant("f", { altKey: true })).toBeUndefined();
    expect(meant("l", { shiftKey: true })).toBeUndefined();
    expect(meant("c", { ctrlKey: true })).toBeUndefined();
  });

  test("are printed as the machine's keyboard has them", () => {
    expect(printed("Mod+Shift+Z", false)).toBe("Ctrl+Shift+Z");
    expect(printed("Mod+Shift+Z", true)).toBe("⌘⇧Z");
    expect(keysOf("palette")).toBe("Mod+K");
  });
});

describe("the palette", () => {
  const entries = [
    { words: "网络 graph wangluo wl" },
    { words: "清单 list qingdan qd" },
    { words: "筛选 filter" },
  ];

  test("finds by words, pinyin and initials, best first", () => {
    expect(found(entries, "")).toEqual(entries);
    expect(found(entries, "qd")).toEqual([entries[1]]);
    expect(found(entries, "wang")).toEqual([entries[0]]);
    expect(found(entries, "list qing")).toEqual([entries[1]]);
    expect(found(entries, "nothing")).toEqual([]);
  });

  test("spells names by the readings of the build", () => {
    expect(initials("街道", { 街: ["jie"], 道: ["dao"] })).toEqual(["jiedao", "jd"]);
    expect(initials("A", {})).toEqual([]);
  });
});
