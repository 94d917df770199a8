// A sentence of one document beside the one of the other: what went or came is marked, the words are the text's own.

import { type TextPart, textDiff } from "../../analysis/index.ts";
import type { Norm, Policy } from "../../model/index.ts";
import { sayAddress } from "../../words/index.ts";
import { useLanguage } from "../shell/context.tsx";

interface SideProps {
  readonly policy: Policy;
  readonly norm: Norm;
  /** The other document's words; null: nothing to mark. */
  readonly other: Norm | null;
  readonly side: "a" | "b";
}

/** A norm's words and where they stand, with what the other does not have marked. */
export function Sentence({ policy, norm, other, side }: SideProps) {
  const language = useLanguage();
  const parts = other
    ? side === "a"
      ? textDiff(norm.quote, other.quote)
      : textDiff(other.quote, norm.quote)
    : [{ kind: "same" as const, text: norm.quote }];
  return (
    <>
      <blockquote className="compare-words" lang="zh-CN">
        <Parts parts={parts} side={side} />
      </blockquote>
      <p className="small muted compare-place">
        <SideTag side={side} /> {sayAddress(language, policy, norm.clause)}
      </p>
    </>
  );
}

/** One side of two texts that were laid over each other. */
export function Parts({ parts, side }: { parts: readonly TextPart[]; side: "a" | "b" }) {
  const hidden = side === "a" ? "came" : "gone";
  return parts.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in its order.
    if (kind === "same") return <span key={index}>{text}</span>;
    if (kind === hidden) return null;
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in its order.
    return side === "a" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
  });
}

export function SideTag({ side }: { side: "a" | "b" }) {
  return (
    <span className="compare-side" data-side={side}>
      {side.toUpperCase()}
    </span>
  );
}
