// A norm's words, verbatim, with condition and exception marked inside. The text nodes are the quote.
import type { Norm, Policy } from "../../model/index.ts";
import { useSay } from "../shell/context.tsx";
import { quoteParts } from "./quoteParts.ts";

export function Quote({ policy, norm }: { policy: Policy; norm: Norm }) {
  const say = useSay();
  return (
    <blockquote className="inspector-quote" lang="zh-CN" data-modality={norm.modality}>
      {quoteParts(policy.text, norm).map(({ start, words, part }) =>
        part ? (
          <mark key={start} data-part={part} title={say(`inspector.${part}`)}>
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </blockquote>
  );
}
