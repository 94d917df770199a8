// What the document says of a kind that the seat belongs to: apart, under the kind's name, with what the relation
// rests on.
import type { Seat } from "../../analysis/index.ts";
import { BASIS_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Answer } from "./Answer.tsx";

export function Kinds({ seat: { policy, actor, kinds } }: { seat: Seat }) {
  const say = useSay();
  const language = useLanguage();
  const name = (of: Seat["actor"]) => (language === "zh" ? of.name : of.nameEn);
  return kinds.map(({ kind, by, answers }) => (
    <section key={kind.key} className="seat-kind" aria-label={say("seat.asKind", { kind: name(kind) })}>
      <h3>{say("seat.asKind", { kind: name(kind) })}</h3>
      <p className="small">{say("seat.kindNote", { kind: name(kind), actor: name(actor) })}</p>
      {by.map((relation) => (
        <p key={relation.key} className="small muted">
          {BASIS_WORDS[relation.basis][language]}
          {relation.quote && (
            <q className="serif" lang="zh-CN">
              {relation.quote}
            </q>
          )}
          {relation.note && ` · ${relation.note[language]}`}
        </p>
      ))}
      <div className="seat-answers">
        {answers.map((answer) => (
          <Answer key={answer.question} policy={policy} answer={answer} />
        ))}
      </div>
    </section>
  ));
}
