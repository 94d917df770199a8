// The card for the pocket: what the printer gets instead of the page. Black on white, no sign by colour alone; A4
// has the exact words too, A6 the sentences, both the addresses, the source and what it lacks.
import { MAIN_QUESTIONS, type Seat, type SeatAnswer } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import {
  FORCE_WORDS,
  MODALITY_WORDS,
  ROLE_WORDS,
  sayAddress,
  sayQualifiers,
  sayWork,
} from "../../words/index.ts";
import { useLanguage, usePorts, useSay } from "../shell/context.tsx";
import { partiesOf } from "./parties.ts";

export type Paper = "a4" | "a6";

export function PocketCard({ seat, paper }: { seat: Seat; paper: Paper }) {
  const say = useSay();
  const language = useLanguage();
  const { clock } = usePorts();
  const { actor, answers, kinds, policy } = seat;
  const excerpt = policy.document.extent === "excerpt";
  const today = new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "long" });
  const name = (of: Seat["actor"]) => (language === "zh" ? of.name : of.nameEn);
  return (
    <article className="pocket" data-paper={paper} aria-hidden="true">
      <header>
        <span>{say("seat.card")}</span>
        <h1>{name(actor)}</h1>
        <p>{sayWork(language, policy)}</p>
      </header>
      {answers.map((answer) => (
        <Question key={answer.question} policy={policy} answer={answer} paper={paper} />
      ))}
      {kinds.map(({ kind, answers: own }) => (
        <section key={kind.key} className="pocket-kind">
          <h2>{say("seat.asKind", { kind: name(kind) })}</h2>
          <p>{say("seat.kindNote", { kind: name(kind), actor: name(actor) })}</p>
          {own.map((answer) => (
            <Question key={answer.question} policy={policy} answer={answer} paper={paper} />
          ))}
        </section>
      ))}
      <footer>
        <p>{say(excerpt ? "seat.cardExcerpt" : "seat.cardFull")}</p>
        <p>
          {say("seat.cardInferred")} {say("seat.printed", { date: today.format(clock.now()) })}
        </p>
      </footer>
    </article>
  );
}

interface QuestionProps {
  readonly policy: Policy;
  readonly answer: SeatAnswer;
  readonly paper: Paper;
}

function Question({ policy, answer: { question, lines }, paper }: QuestionProps) {
  const say = useSay();
  const language = useLanguage();
  const none = say(policy.document.extent === "excerpt" ? "seat.noneExcerpt" : "seat.none");
  return (
    <section className="pocket-question">
      <h2>{say(`seat.${question}`)}</h2>
      {lines.length === 0 && MAIN_QUESTIONS.includes(question) && <p className="pocket-none">{none}</p>}
      {lines.map((line) => {
        const { norm, role, explicit } = line;
        const inferred = norm.bearers.every((bearer) => !bearer.explicit);
        const parties = partiesOf(language, policy, line, question);
        return (
          <div key={`${norm.key} ${role}`} className="pocket-line">
            <span className="pocket-tag" data-inferred={inferred || undefined}>
              {MODALITY_WORDS[norm.modality].tag}
            </span>
            <p>
              <b>{FORCE_WORDS[norm.force][language]}</b>{" "}
              {(role === "consulted" || role === "approver") && `[${ROLE_WORDS[role][language]}] `}
              {norm.summary[language]}
              {!explicit && say("seat.inferred")} {parties && <span>{parties} </span>}
              {sayQualifiers(language, norm).map((words) => (
                <em key={words}>{words} </em>
              ))}
              {paper === "a4" && <q lang="zh-CN">{norm.quote}</q>}
              <small> {sayAddress(language, policy, norm.clause)}</small>
            </p>
          </div>
        );
      })}
    </section>
  );
}
