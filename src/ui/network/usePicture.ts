// Workspace and view → the picture of this pane, and what is lit in it. Derived, never kept in state.
import { useMemo } from "react";
import { type Emphasis, emphasise, makePicture, type Picture, type Size } from "../../graph/index.ts";
import { selectPolicies, selectVisible } from "../../session/index.ts";
import { useLanguage, useSelect } from "../shell/context.tsx";

/** Labels in the lectern preset are at least 24 px, those too that stand smaller where room is short (11 px). */
export const LECTERN_SCALE = 2.2;

export const useTextScale = (): number =>
  useSelect((state) => (state.preferences.lectern ? LECTERN_SCALE : 1));

/** The picture for a pane of this size; the same inputs give the identical picture. */
export function usePicture(size: Size | null): Picture | null {
  const policies = useSelect(selectPolicies);
  const visible = useSelect(selectVisible);
  const language = useLanguage();
  const lens = useSelect((state) => state.view.lens);
  const structure = useSelect((state) => state.view.structure);
  const pins = useSelect((state) => state.view.pins[state.view.lens]);
  const textScale = useTextScale();
  const all = useSelect((state) => state.workspace.policies);
  const homes = useMemo(() => all.map(({ id }) => id), [all]);
  return useMemo(
    () => size && makePicture({ policies, visible, lens, language, structure, size, pins, textScale, homes }),
    [policies, visible, lens, language, structure, size, pins, textScale, homes],
  );
}

export function useEmphasis(picture: Picture | null): Emphasis | null {
  const selection = useSelect((state) => state.view.selection);
  const hovered = useSelect((state) => state.hovered);
  const degree = useSelect((state) => state.view.degree);
  return useMemo(
    () => picture && emphasise(picture, { selection, hovered, degree }),
    [picture, selection, hovered, degree],
  );
}
