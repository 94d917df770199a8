// One norm that an answer rests on: its words with condition and exception marked, its place, its parties.

import type { AnswerNorm } from "../../analysis/index.ts";
import { MODALITY_WORDS, sayAddress, sayForce, sayQualifiers } from "../../words/index.ts";
import { Pick } from "../inspector/Links.tsx";
import { Parties } from "../inspector/Parties.tsx";
import { Quote } from "../inspector/Quote.tsx";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useSay } from "../shell/context.tsx";
import { ToText } from "./ToText.tsx";

export function Basis({ found: { policy, norm, by } }: { found: AnswerNorm }) {
  const say = useSay();
  const language = useLanguage();
  const inferred = norm.bearers.every((bearer) => !bearer.explicit);
  return (
    <section className="ask-basis" data-modality={norm.modality}>
      <header>
        <span className={inferred ? "tag outline ask-inferred" : "tag"} aria-hidden="true">
          {MODALITY_WORDS[norm.modality].tag}
        </span>
        <h4>
          <Pick item={norm.key}>{norm.label[language]}</Pick>
        </h4>
        <span className="small muted">{sayForce(language, norm)}</span>
        {by === "link" && <span className="chip">{say("ask.linked")}</span>}
        <PolicyTag policy={policy} />
        <ToText norm={norm}>{sayAddress(language, policy, norm.clause)}</ToText>
      </header>
      <Quote policy={policy} norm={norm} />
      {sayQualifiers(language, norm).map((words) => (
        <p key={words} className="ask-qualifier">
          {words}
        </p>
      ))}
      {language === "en" && <p className="small">{norm.summary.en}</p>}
      <Parties policy={policy} norm={norm} />
    </section>
  );
}
