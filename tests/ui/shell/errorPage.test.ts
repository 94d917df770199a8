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

const page = (language: "zh" | "en", error: unknown) =>
  renderToStaticMarkup(
    createElement(ErrorPage, { error, language, clipboard: { write: () => Promise.resolve(true) } }),
  );

test("the error page tells in the person's language what to copy and how to go on", () => {
  const words = page("zh", new Error("boom"));
  for (const part of ["页面出错了", "boom", "#select=street", "A Browser", "复制出错信息", "重新载入"])
    expect(words).toContain(part);
  expect(page("en", "not even an error")).toContain("not even an error");
});
