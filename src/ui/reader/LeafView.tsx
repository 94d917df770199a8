// One leaf: its words inside one underline for each norm that rests on them, the marks of the norms that begin
// there, and what was mended there. The words are the only text in it.
import type { Key, Language, Norm, Policy } from "../../model/index.ts";
import { MODALITY_WORDS, REPAIR_WORDS, say, sayNorm } from "../../words/index.ts";
import type { LaidNorm, Leaf } from "./leaves.ts";
import type { Mark } from "./marks.ts";

/** How the text is to be drawn; the same for all its leaves. */
export interface Drawing {
  readonly policy: Policy;
  readonly language: Language;
  readonly marks: ReadonlyMap<Key, Mark>;
  /** The address the reader was last sent to. */
  readonly here: string | null;
  /** Repairs and suspected errors are shown. */
  readonly repairs: boolean;
  /** The one norm mark that Tab reaches; arrows move among them. */
  readonly tabStop: Key | null;
}

export function LeafView({ leaf, ...props }: Drawing & { leaf: Leaf }) {
  const { policy, here, repairs } = props;
  const words = (
    <span
      className="reader-leaf"
      data-from={leaf.start}
      data-clause={leaf.opens ? leaf.clause?.address : undefined}
      data-here={(here !== null && leaf.clause?.address === here) || undefined}
      data-suspect={repairs ? leaf.suspect?.index : undefined}
    >
      {leaf.term ? (
        // Reached by the arrow keys that go from mark to mark.
        <span className="term" tabIndex={-1} data-term={leaf.term.term}>
          {policy.text.slice(leaf.start, leaf.end)}
        </span>
      ) : (
        policy.text.slice(leaf.start, leaf.end)
      )}
    </span>
  );
  const whole = (
    <>
      {repairs && leaf.repairs.map(({ index }) => <RepairMark key={index} index={index} {...props} />)}
      {leaf.begins.map((norm) => (
        <NormTag key={norm.key} norm={norm} {...props} />
      ))}
      {leaf.norms.reduceRight((inner, laid) => underlined(laid, inner, leaf, props), words)}
    </>
  );
  // The leaf at which norms begin is one character long, so that their marks can be kept on its line.
  return leaf.begins.length > 0 ? <span className="reader-bound">{whole}</span> : whole;
}

const partSpan = ({ norm, part }: LaidNorm) =>
  part === "condition" ? norm.conditionSpan : part === "exception" ? norm.exceptionSpan : null;

function underlined({ norm, lane, part }: LaidNorm, inner: React.ReactElement, leaf: Leaf, props: Drawing) {
  // Norms that share a condition say so once, at the line next to the words.
  const opens = leaf.norms.filter((laid) => laid.part === part && partSpan(laid)?.start === leaf.start);
  const word = part && opens.at(-1)?.norm === norm ? say(props.language, `reader.${part}`) : undefined;
  return (
    <span
      className="reader-mark"
      data-norm={norm.key}
      data-modality={norm.modality}
      data-lane={lane}
      data-mark={props.marks.get(norm.key)}
      data-part={part ?? undefined}
      data-word={word}
    >
      {inner}
    </span>
  );
}

/** All bearers inferred: drawn hollow, as in the network. */
export const allInferred = (norm: Norm) => norm.bearers.every((bearer) => !bearer.explicit);

/** The norm's one-character mark: what a keyboard reaches, and what a screen reader hears whole. */
function NormTag({ norm, policy, language, marks, tabStop }: Drawing & { norm: Norm }) {
  const mark = marks.get(norm.key);
  return (
    <button
      type="button"
      className="reader-tag"
      data-norm={norm.key}
      data-modality={norm.modality}
      data-mark={mark}
      data-inferred={allInferred(norm) || undefined}
      data-tag={MODALITY_WORDS[norm.modality].tag}
      tabIndex={tabStop === norm.key ? 0 : -1}
      aria-pressed={mark === "chosen"}
      aria-label={sayNorm(language, policy, norm)}
    />
  );
}

function RepairMark({ index, policy, language }: Drawing & { index: number }) {
  const repair = policy.document.repairs[index];
  if (!repair) return null;
  const word = REPAIR_WORDS[repair.kind][language];
  return (
    <span
      className="reader-repair"
      data-repair={index}
      data-kind={repair.kind}
      role="img"
      aria-label={word}
      title={word}
    />
  );
}
