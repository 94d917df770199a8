// The colours of the page as actions: one after the other, or one by name.
import type { Theme } from "../../session/index.ts";
import type { Action } from "./action.ts";

const THEMES: readonly Theme[] = ["auto", "light", "dark", "contrast"];

const theme = (name: Theme, keywords: string): Action => ({
  word: `shell.theme.${name}`,
  keywords: `theme zhuti zt 主题 ${keywords}`,
  run: ({ session }) => session.run("preferences.set", { theme: name }),
  on: (state) => state.preferences.theme === name,
});

export const THEME_ACTIONS = {
  theme: {
    word: "shell.switchTheme",
    keywords: "theme next zhuti zt",
    run: ({ session }) => {
      const at = THEMES.indexOf(session.state().preferences.theme);
      session.run("preferences.set", { theme: THEMES[(at + 1) % THEMES.length] ?? "auto" });
    },
  },
  "theme-auto": theme("auto", "zidong zd"),
  "theme-light": theme("light", "qianse qs"),
  "theme-dark": theme("dark", "shense ss night"),
  "theme-contrast": theme("contrast", "gaoduibi gdb"),
} satisfies Record<string, Action>;
