// A term explained: by the document's own words, or as background that is marked as such.
import type { Term } from "../../model/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";

export function TermCard({ term }: { term: Term }) {
  const say = useSay();
  const language = useLanguage();
  const background = term.basis === "context";
  return (
    <>
      <p className="term-head">
        <b lang="zh-CN">{term.term}</b>
        {language === "en" && <span>{term.termEn}</span>}
        <span className={background ? "chip warn" : "chip"}>
          {say(background ? "glossary.background" : "glossary.fromText")}
        </span>
      </p>
      <p>{term.explanation[language]}</p>
      {term.quote !== null && (
        <q className="serif" lang="zh-CN">
          {term.quote}
        </q>
      )}
      {term.note && <p className="muted small">{term.note[language]}</p>}
    </>
  );
}
