// The help page: how to read the picture, how the norms were made, what it is not, where the text is from.
import { useEffect, useRef } from "react";
import { useSay } from "./context.tsx";
import { HelpPicture } from "./HelpPicture.tsx";
import { HelpSource } from "./HelpSource.tsx";
import { Sheet } from "./Sheet.tsx";

const SECTIONS = ["picture", "rules", "limits", "source"] as const;
type Section = (typeof SECTIONS)[number];
const RULES = ["help.rulesUnit", "help.rulesForce", "help.rulesParty", "help.rulesDoubt"] as const;
const LIMITS = ["help.limitsLaw", "help.limitsWhole", "help.limitsStructure", "help.limitsEnglish"] as const;

export const Help = () => <HelpPage start="picture" />;
/** The same page, opened where the document is told of. */
export const About = () => <HelpPage start="source" />;

function HelpPage({ start }: { start: Section }) {
  const say = useSay();
  const text = useRef<HTMLDivElement>(null);
  const go = (section: Section) => {
    const target = text.current?.querySelector<HTMLElement>(`[data-section="${section}"]`);
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (start !== "picture")
      text.current?.querySelector(`[data-section="${start}"]`)?.scrollIntoView({ block: "start" });
  }, [start]);
  return (
    <Sheet title={say("help.title")} wide>
      <div className="help">
        <nav className="help-nav" aria-label={say("help.sections")}>
          {SECTIONS.map((section) => (
            <button key={section} type="button" className="button quiet" onClick={() => go(section)}>
              {say(`help.${section}`)}
            </button>
          ))}
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div className="help-text" ref={text} tabIndex={0} role="document" aria-label={say("help.title")}>
          <section data-section="picture" tabIndex={-1}>
            <h3>{say("help.picture")}</h3>
            <HelpPicture />
          </section>
          <section data-section="rules" tabIndex={-1}>
            <h3>{say("help.rules")}</h3>
            {RULES.map((word) => (
              <p key={word}>{say(word)}</p>
            ))}
          </section>
          <section data-section="limits" tabIndex={-1}>
            <h3>{say("help.limits")}</h3>
            {LIMITS.map((word) => (
              <p key={word}>{say(word)}</p>
            ))}
          </section>
          <section data-section="source" tabIndex={-1}>
            <h3>{say("help.source")}</h3>
            <HelpSource />
          </section>
        </div>
      </div>
    </Sheet>
  );
}
