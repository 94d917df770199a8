// The matrix of what passes the filter, as the view asks for it.
import { useMemo } from "react";
import { type Matrix, matrix } from "../../analysis/index.ts";
import { selectPolicies, selectVisible } from "../../session/index.ts";
import { useSelect } from "../shell/context.tsx";

export function useMatrix(): Matrix {
  const policies = useSelect(selectPolicies);
  const visible = useSelect(selectVisible);
  const choice = useSelect((state) => state.view.matrix);
  return useMemo(() => matrix(policies, visible, choice), [policies, visible, choice]);
}
