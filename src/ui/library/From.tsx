// Whose actor it is, where several documents are shown.

import { useSelect } from "../shell/context.tsx";
import { PolicyTag } from "./PolicyTag.tsx";

export function From({ id, bare = false }: { id: string; bare?: boolean }) {
  const policy = useSelect((state) => state.workspace.policies.find((candidate) => candidate.id === id));
  return policy ? <PolicyTag policy={policy} small={!bare} bare={bare} /> : null;
}
