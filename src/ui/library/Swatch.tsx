// A document's own colour and number, the same wherever several are open: a small square beside its name.
import "./tag.css";
import { HOMES } from "../../graph/index.ts";
import type { Policy } from "../../model/index.ts";
import { useSelect } from "../shell/context.tsx";

export function Swatch({ policy }: { policy: Pick<Policy, "id"> }) {
  const policies = useSelect((state) => state.workspace.policies);
  const place = Math.max(
    0,
    policies.findIndex(({ id }) => id === policy.id),
  );
  return (
    <span className="library-swatch" data-colour={place % HOMES} aria-hidden="true">
      {policies.length > 1 && place + 1}
    </span>
  );
}
