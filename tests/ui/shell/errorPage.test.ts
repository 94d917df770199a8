// When our own code fails, the page says so in words, with what is to be copied.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ErrorPage } from "../../../src/ui/shell/ErrorPage.tsx";

beforeEach(() => {
  vi.stubGlobal("location", { hash: "#select=street" });
  vi.stubGlobal("navigator", { userAgent: "A Browser" });
});
afterEach(() => vi.unstubAllGlobals());

const ports = {
  clipboard: { write: () => Promise.resolve(true) },
  storage: { read: () => null, write: () => true },
};
const rescue = { save: () => Promise.resolve("shell.brokenSaved" as const), goOn: () => undefined };
const page = (language: "zh" | "en", error: unknown, kept?: typeof rescue) =>
  renderToStaticMarkup(createElement(ErrorPage, { error, language, ports, ...(kept && { rescue: kept }) }));

test("the error page tells in the person's language what to copy and how to go on", () => {
  const words = page("zh", new Error("boom"));
  for (const part of ["页面出错了", "boom", "#select=street", "A Browser", "复制出错信息", "重新载入"])
    expect(words).toContain(part);
  expect(page("en", "not even an error")).toContain("not even an error");
});

test("it offers to save what is open and to go on with it, where something is", () => {
  const offers = ["回到初始视图", "保存打开的文件"];
  for (const offer of offers) {
    expect(page("zh", "x", rescue)).toContain(offer);
    expect(page("zh", "x")).not.toContain(offer);
  }
});
