// Questions to start with: the document's own where it has some, else made from its norms.
import { useMemo } from "react";
import type { Norm, Policy } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { composeQuestion, READY_QUESTIONS, type ReadyGroup, sayActor } from "../../words/index.ts";
import { useSelect } from "../shell/context.tsx";

const MOST = 20;

/** 某某能不能…, of the norms whose bearer the text names. */
function questionOf(policy: Policy, norm: Norm): string | null {
  const bearer = norm.bearers.find(({ explicit }) => explicit);
  if (!bearer) return null;
  const other = norm.others.find(
    ({ actor, role }) => actor !== null && (role === "target" || role === "recipient"),
  );
  return composeQuestion({
    kind: norm.modality === "obligation" ? "must" : "can",
    who: sayActor("zh", policy, bearer.actor),
    towards: other?.actor ? sayActor("zh", policy, other.actor) : "",
    matter: norm.action,
  });
}

function made(policy: Policy): ReadyGroup {
  const questions = policy.norms.flatMap((norm) => questionOf(policy, norm) ?? []);
  return {
    title: { zh: policy.document.title, en: policy.document.titleEn },
    questions: [...new Set(questions)].slice(0, MOST).map((question) => ({ question, en: question })),
  };
}

export function useReady(): readonly ReadyGroup[] {
  const policies = useSelect(selectPolicies);
  return useMemo(
    () =>
      policies
        .flatMap((policy) => READY_QUESTIONS[policy.id] ?? [made(policy)])
        .filter(({ questions }) => questions.length > 0),
    [policies],
  );
}
