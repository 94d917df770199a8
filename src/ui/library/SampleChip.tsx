// 虚构示例, beside the name of every document that is one.
import type { Policy } from "../../model/index.ts";
import { useSay } from "../shell/context.tsx";

export function SampleChip({ policy }: { policy: Policy }) {
  const say = useSay();
  return policy.document.sample ? <span className="chip warn">{say("shell.sample")}</span> : null;
}
