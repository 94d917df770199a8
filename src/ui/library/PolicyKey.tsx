// The key to the colours and numbers of documents, for pictures and tables in which each thing shows only these.
import { selectPolicies } from "../../session/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";
import { PolicyTag } from "./PolicyTag.tsx";

export function PolicyKey() {
  const say = useSay();
  const policies = useSelect(selectPolicies);
  if (policies.length < 2) return null;
  return (
    <ul className="library-key" aria-label={say("shell.documents")}>
      {policies.map((policy) => (
        <li key={policy.id}>
          <PolicyTag policy={policy} small />
        </li>
      ))}
    </ul>
  );
}
