// A long text in pieces. What is far from view stands there as plain words, and gets its marks when the reader comes near:
// a text of thousands of paragraphs would otherwise keep the page busy for seconds.
import { memo, type RefObject, useEffect, useRef, useState } from "react";
import { type BlockDrawing, BlockView } from "./BlockView.tsx";
import type { Block } from "./leaves.ts";
import { Margin } from "./Margin.tsx";

export interface PieceProps extends BlockDrawing {
  readonly blocks: readonly Block[];
  /** Shown with its marks, near or not: the selection is in it, or the reader was sent there. */
  readonly wanted: boolean;
}

/** The text is drawn in pieces beyond this many blocks; a piece has so many. */
export const LONG = 240;
export const PIECE = 40;

/** Blocks in pieces, in order. */
export const pieces = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  Array.from({ length: Math.ceil(blocks.length / PIECE) }, (_, at) =>
    blocks.slice(at * PIECE, (at + 1) * PIECE),
  );

export const Piece = memo(function Piece({ wanted, ...props }: PieceProps) {
  const { blocks, policy, language, repairs } = props;
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place) || wanted;
  return (
    <div className="reader-piece" ref={place} data-plain={!near || undefined}>
      {near ? (
        <>
          <Margin blocks={blocks} language={language} redraw={repairs} />
          {blocks.map((block) => (
            <BlockView key={block.start} block={block} {...props} />
          ))}
        </>
      ) : (
        policy.text.slice(blocks[0]!.start - blocks[0]!.gap.length, blocks.at(-1)!.end)
      )}
    </div>
  );
}, alike);

/** Whether the reader has come near; for good then. Where that cannot be told, it has. */
function useNear(place: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: element.closest(".reader-pane"), rootMargin: "100% 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near, place]);
  return near;
}

/** A piece is drawn anew only when something in it changed: the pointer marks one norm of thousands. */
function alike(old: PieceProps, now: PieceProps): boolean {
  if (
    old.blocks !== now.blocks ||
    old.policy !== now.policy ||
    old.language !== now.language ||
    old.here !== now.here ||
    old.repairs !== now.repairs ||
    old.notes !== now.notes ||
    old.wanted !== now.wanted
  )
    return false;
  if (old.marks === now.marks && old.tabStop === now.tabStop) return true;
  for (const { heading, body } of now.blocks)
    for (const leaf of [...heading, ...body])
      for (const { norm } of leaf.norms) {
        if (old.marks.get(norm.key) !== now.marks.get(norm.key)) return false;
        if (old.tabStop !== now.tabStop && (old.tabStop === norm.key || now.tabStop === norm.key))
          return false;
      }
  return true;
}
