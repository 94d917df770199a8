// The one open dialog, loaded when it is first asked for.
import { type ComponentType, lazy, Suspense } from "react";
import type { State } from "../../session/index.ts";
import { useSelect } from "./context.tsx";

type DialogName = NonNullable<State["dialog"]>;

const DIALOGS: Readonly<Record<DialogName, ComponentType>> = {
  palette: lazy(() => import("./Palette.tsx").then(({ Palette }) => ({ default: Palette }))),
  shortcuts: lazy(() => import("./ShortcutHelp.tsx").then(({ ShortcutHelp }) => ({ default: ShortcutHelp }))),
  help: lazy(() => import("./Help.tsx").then(({ Help }) => ({ default: Help }))),
  guide: lazy(() => import("./Guide.tsx").then(({ Guide }) => ({ default: Guide }))),
  about: lazy(() => import("./Help.tsx").then(({ About }) => ({ default: About }))),
};

export function Dialogs() {
  const name = useSelect((state) => state.dialog);
  const embed = useSelect((state) => state.overrides.embed ?? false);
  if (name === null || (embed && name === "guide")) return null;
  const Open = DIALOGS[name];
  return (
    <Suspense>
      <Open />
    </Suspense>
  );
}
