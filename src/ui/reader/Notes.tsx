// What is said below a heading of the text: that its content is missing here, or that its number is misprinted.
// Marked data-aside: no part of the text.
import type { Language, Policy } from "../../model/index.ts";
import { say } from "../../words/index.ts";

interface HeadingNotesProps {
  readonly policy: Policy;
  readonly language: Language;
  readonly address: string;
}

export function HeadingNotes({ policy, language, address }: HeadingNotesProps) {
  const { absent, renumbered } = policy.document;
  const misprint = renumbered.find((entry) => String(entry.part) === address);
  const missing = absent.find((entry) => entry.address === address);
  if (!misprint && !missing) return null;
  return (
    <aside className="reader-note" data-aside="" lang={language === "zh" ? "zh-CN" : "en"}>
      {misprint && <p className="small">{misprint.note[language]}</p>}
      {missing && (
        <div className="reader-absent">
          <p>
            <strong>{say(language, "reader.absent")}</strong>
          </p>
          <p className="small">{missing.note[language]}</p>
        </div>
      )}
    </aside>
  );
}
