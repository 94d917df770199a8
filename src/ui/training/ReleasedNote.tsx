// Teaching uses only what was released; where something was not, that is said.
import { isReleased, type Policy } from "../../model/index.ts";
import { useSay } from "../shell/context.tsx";

export function ReleasedNote({ policies }: { policies: readonly Policy[] }) {
  const say = useSay();
  const norms = policies.flatMap((policy) => policy.norms);
  const released = norms.filter(isReleased).length;
  if (released === norms.length) return null;
  return (
    <p className="small released-note" role="note">
      {say("training.released", { released, open: norms.length - released })}
    </p>
  );
}
