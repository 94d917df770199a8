// What is known of the document, and how far it is covered: every state of the ledger with its count.
import type { ReactNode } from "react";
import { selectCoverage, selectPolicy } from "../../session/index.ts";
import { EXTENT_WORDS, STATE_WORDS, sayDate } from "../../words/index.ts";
import { useLanguage, useSay, useSelect } from "./context.tsx";

const STATES = ["norm", "background", "purpose", "exhortation", "doubtful"] as const;

export function HelpSource() {
  const say = useSay();
  const language = useLanguage();
  const { document } = useSelect(selectPolicy);
  const { clauses, byState } = useSelect(selectCoverage);
  const zh = language === "zh";
  const given = (value: string | null) => value ?? say("help.notGiven");
  return (
    <>
      <dl className="help-terms facts">
        <Fact name={say("help.document")}>{zh ? document.title : document.titleEn}</Fact>
        <Fact name={say("help.issuer")}>{zh ? document.issuer : document.issuerEn}</Fact>
        <Fact name={say("help.date")}>{given(sayDate(language, document))}</Fact>
        <Fact name={say("help.number")}>{given(document.number)}</Fact>
        <Fact name={say("help.extent")}>
          <span className={`chip${document.extent === "excerpt" ? " warn" : ""}`}>
            {EXTENT_WORDS[document.extent][language]}
          </span>{" "}
          {document.extentNote?.[language]}
        </Fact>
        {document.absent.map(({ address, heading, note }) => (
          <Fact key={address} name={say("help.absent")}>
            {heading}
            <br />
            <span className="muted">{note[language]}</span>
          </Fact>
        ))}
        <Fact name={say("help.status")}>{document.status?.[language] ?? say("help.statusUnknown")}</Fact>
        {document.supersededBy && <Fact name={say("help.superseded")}>{document.supersededBy}</Fact>}
        <Fact name={say("help.from")}>{document.source[language]}</Fact>
        {document.repairs.length > 0 && (
          <Fact name={say("help.repairs")}>
            {say("help.repairsCount", { count: document.repairs.length })}
          </Fact>
        )}
      </dl>
      {[...document.notes, ...document.renumbered.map(({ note }) => note)].map((note) => (
        <p key={note.zh} className="muted">
          {note[language]}
        </p>
      ))}
      <h4>{say("help.ledger")}</h4>
      <p>{say("help.ledgerIntro", { clauses })}</p>
      <dl className="help-terms facts">
        {STATES.map((state) => (
          <Fact key={state} name={STATE_WORDS[state][language]}>
            {byState[state]}
          </Fact>
        ))}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
