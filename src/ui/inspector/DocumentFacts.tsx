// The facts of the document, as its file gives them; what it does not give is not shown.
import type { Policy } from "../../model/index.ts";
import { EXTENT_WORDS, sayDate } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Fold } from "./Links.tsx";

export function DocumentFacts({ policy }: { policy: Policy }) {
  const say = useSay();
  const language = useLanguage();
  const { document } = policy;
  const facts = [
    ["inspector.issuer", language === "zh" ? document.issuer : document.issuerEn],
    ["inspector.date", sayDate(language, document)],
    ["inspector.number", document.number],
    ["inspector.extent", EXTENT_WORDS[document.extent][language]],
    ["inspector.status", document.status?.[language] ?? null],
    ["inspector.superseded", document.supersededBy],
    ["inspector.source", document.source[language]],
  ] as const;
  return (
    <Fold title={say("inspector.document")}>
      <dl className="inspector-facts">
        {facts.map(([key, value]) =>
          value === null ? null : (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {document.extentNote && (
          <div>
            <dt>{EXTENT_WORDS.excerpt[language]}</dt>
            <dd>{document.extentNote[language]}</dd>
          </div>
        )}
        {document.notes.length > 0 && (
          <div>
            <dt>{say("inspector.notes")}</dt>
            <dd>
              {document.notes.map((note) => (
                <p key={note.zh}>{note[language]}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Fold>
  );
}
