// The one open dialog, loaded when it is first asked for.
import type { ComponentType } from "react";
import type { State } from "../../session/index.ts";
import { useSelect } from "./context.tsx";
import { late } from "./late.tsx";

type DialogName = NonNullable<State["dialog"]>;

const DIALOGS: Readonly<Record<DialogName, ComponentType>> = {
  palette: late(async () => (await import("./Palette.tsx")).Palette),
  shortcuts: late(async () => (await import("./ShortcutHelp.tsx")).ShortcutHelp),
  help: late(async () => (await import("./Help.tsx")).Help),
  guide: late(async () => (await import("./Guide.tsx")).Guide),
  export: late(async () => (await import("../exchange/Export.tsx")).Export),
  import: late(async () => (await import("../exchange/Import.tsx")).Import),
  about: late(async () => (await import("./Help.tsx")).About),
};

export function Dialogs() {
  const name = useSelect((state) => state.dialog);
  const embed = useSelect((state) => state.overrides.embed ?? false);
  if (name === null || (embed && name === "guide")) return null;
  const Open = DIALOGS[name];
  return <Open />;
}
