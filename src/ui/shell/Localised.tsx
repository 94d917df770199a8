// Gives react-aria the person's language. Whatever uses react-aria is loaded when it is first opened, and
// stands inside this; the first screen does without the library.
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { useLanguage } from "./context.tsx";

export function Localised({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return <I18nProvider locale={language === "zh" ? "zh-CN" : "en-US"}>{children}</I18nProvider>;
}
