// Which of the three palettes is shown, and how it reaches the page: as CSS variables on <html>.
import { useLayoutEffect } from "react";
import { PALETTES, type Palette } from "../../graph/index.ts";
import { selectPolicy, type Theme } from "../../session/index.ts";
import { say } from "../../words/index.ts";
import { useSelect } from "./context.tsx";
import { useMedia } from "./media.ts";

export type ThemeName = keyof typeof PALETTES;

/** A palette as the variables that every sheet uses. */
export const paletteVariables = (palette: Palette): Readonly<Record<string, string>> => ({
  "--paper": palette.paper,
  "--card": palette.card,
  "--ink": palette.ink,
  "--muted": palette.muted,
  "--line": palette.line,
  "--band": palette.band,
  "--accent": palette.accent,
  "--wash": palette.wash,
  "--actor": palette.actor,
  "--actor-ink": palette.actorInk,
  "--structure": palette.structure,
  "--obligation": palette.modality.obligation,
  "--prohibition": palette.modality.prohibition,
  "--permission": palette.modality.permission,
  "--power": palette.modality.power,
  "--on-modality": palette.onModality,
});

/** What `auto` comes to on a machine that asks for dark, or for more contrast. */
export function resolveTheme(theme: Theme, machine: { dark: boolean; contrast: boolean }): ThemeName {
  if (theme !== "auto") return theme;
  if (machine.contrast) return "contrast";
  return machine.dark ? "dark" : "light";
}

/** The palette in force: what a scene or an inline drawing must use. */
export function useTheme(): ThemeName {
  const theme = useSelect((state) => state.preferences.theme);
  const dark = useMedia("(prefers-color-scheme: dark)");
  const contrast = useMedia("(prefers-contrast: more)");
  return resolveTheme(theme, { dark, contrast });
}

/** Puts palette, lectern preset, language and title on the page; for the frame alone. */
export function useDressedPage(): void {
  const theme = useTheme();
  const lectern = useSelect((state) => state.preferences.lectern);
  const language = useSelect((state) => state.preferences.language);
  const { title, titleEn } = useSelect(selectPolicy).document;
  useLayoutEffect(() => {
    document.title = `${language === "zh" ? title : titleEn} · ${say(language, "shell.brand")}`;
  }, [language, title, titleEn]);
  useLayoutEffect(() => {
    const { documentElement: page } = document;
    for (const [name, value] of Object.entries(paletteVariables(PALETTES[theme])))
      page.style.setProperty(name, value);
    page.dataset.theme = theme;
    page.dataset.lectern = String(lectern);
    page.lang = language === "zh" ? "zh-CN" : "en";
  }, [theme, lectern, language]);
}
