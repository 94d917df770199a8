// The reader: the document's text beside the network, with outline, coverage, repairs, source. It shows the
// text as it is and marks what is modelled; it never rewords it.
import "./reader.css";
import "./text.css";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Key, Policy } from "../../model/index.ts";
import { selectPolicy, selectVisible } from "../../session/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";
import { late } from "../shell/late.tsx";
import type { Choice } from "./Chooser.tsx";
import { Coverage } from "./Coverage.tsx";
import { inTextOrder } from "./lanes.ts";
import { blocks } from "./leaves.ts";
import { Margin } from "./Margin.tsx";
import { marks } from "./marks.ts";
import { HeadingNotes } from "./Notes.tsx";
import { LONG } from "./Piece.tsx";
import { type TextEvents, useTextPointer } from "./pointer.ts";
import { ReaderHead } from "./ReaderHead.tsx";
import { Repairs } from "./Repairs.tsx";
import { SourceText } from "./SourceText.tsx";
import { FOLLOWED, useCurrentSection, useFollow } from "./scrolling.ts";
import { copyCitation } from "./steps.ts";

const TermTips = late(async () => (await import("../glossary/TermTips.tsx")).TermTips);
const Chooser = late(async () => (await import("./Chooser.tsx")).Chooser);

/** The reader of the first policy shown. */
export function Reader() {
  const policy = useSelect(selectPolicy);
  return <Reading key={policy.id} policy={policy} />;
}

function Reading({ policy }: { policy: Policy }) {
  const session = useSession();
  const ports = usePorts();
  const say = useSay();
  const language = useLanguage();
  const here = useSelect((state) => state.view.clause);
  const pane = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [repairs, setRepairs] = useState(false);
  const laid = useMemo(() => blocks(policy), [policy]);
  const { marked, marksNow } = useMarks(policy);
  const { choice, close, pick, tabStop, events } = useTextEvents(policy, marked);
  useTextPointer(text, events);
  useFollow(pane, policy, marked);
  const wanted = useMemo(() => wantedOf(policy, marked, here), [policy, marked, here]);
  const section = useCurrentSection(pane, policy);
  const notes = useCallback(
    (address: string) => <HeadingNotes policy={policy} language={language} address={address} />,
    [policy, language],
  );

  return (
    <section className="panel reader" aria-label={say("reader.title")}>
      <ReaderHead
        policy={policy}
        section={section}
        repairs={repairs}
        onRepairs={setRepairs}
        onCite={() => void copyCitation(session, ports.clipboard)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="reader-pane" ref={pane} tabIndex={0} aria-label={say("reader.text")}>
        <div className="reader-sheet">
          {repairs && <Repairs policy={policy} language={language} />}
          <div className="reader-body" ref={text}>
            {laid.length <= LONG && <Margin blocks={laid} language={language} redraw={repairs} />}
            <SourceText
              policy={policy}
              blocks={laid}
              language={language}
              marks={marksNow}
              here={here}
              repairs={repairs}
              tabStop={tabStop}
              notes={notes}
              wanted={wanted}
            />
            {policy.glossary.length > 0 && <TermTips root={text} terms={policy.glossary} />}
          </div>
        </div>
      </section>
      <Coverage policy={policy} />
      {choice && <Chooser policy={policy} choice={choice} onPick={pick} onClose={close} />}
    </section>
  );
}

/** Where words must be for the reader to be taken to them: those of the selection's first norms, and of the clause. */
function wantedOf(policy: Policy, marked: readonly Key[], here: string | null): readonly number[] {
  const first = new Set(marked.slice(0, FOLLOWED));
  const norms = policy.norms.filter((norm) => first.has(norm.key));
  return [...norms, ...policy.clauses.filter(({ address }) => address === here)].map(({ start }) => start);
}

/** How the norms are marked now, and the keys of those that the selection marks, in reading order. */
function useMarks(policy: Policy) {
  const selection = useSelect((state) => state.view.selection);
  const hovered = useSelect((state) => state.hovered);
  const visible = useSelect(selectVisible);
  const marksNow = useMemo(
    () => marks(policy, { selection, hovered, visible }),
    [policy, selection, hovered, visible],
  );
  const marked = useMemo(() => {
    const still = marks(policy, { selection, hovered: null, visible });
    return inTextOrder(policy.norms)
      .map((norm) => norm.key)
      .filter((key) => still.get(key) === "chosen" || still.get(key) === "party");
  }, [policy, selection, visible]);
  return { marked, marksNow };
}

/** Clicks on the text: one norm is selected, several ask which; hover is told to everybody. */
function useTextEvents(policy: Policy, marked: readonly Key[]) {
  const run = useRun();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [focused, setFocused] = useState<Key | null>(null);
  const pick = useCallback(
    (key: Key, add: boolean) => {
      setChoice(null);
      if (add) run("select.toggle", { key });
      else run("select.set", { keys: [key] });
    },
    [run],
  );
  const events: TextEvents = useMemo(
    () => ({
      pick: (keys, { add, at }) => {
        const [only, ...more] = keys;
        if (only && (more.length === 0 || at.matches("button"))) pick(only, add);
        else setChoice({ keys, add, at });
      },
      hover: (key) => run("hover", { key }),
      focus: setFocused,
    }),
    [pick, run],
  );
  const first = inTextOrder(policy.norms)[0]?.key ?? null;
  return { choice, close: () => setChoice(null), pick, events, tabStop: focused ?? marked[0] ?? first };
}
