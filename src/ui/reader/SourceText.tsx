// The canonical text with its marks. Its text nodes, read in order without what is marked `data-aside`, are
// the source to the letter; words of ours come as attributes, as CSS content, or inside a data-aside.
import { memo, useMemo } from "react";
import { type BlockDrawing, BlockView } from "./BlockView.tsx";
import { type Block, tail } from "./leaves.ts";
import { LONG, Piece, pieces } from "./Piece.tsx";

export interface SourceTextProps extends BlockDrawing {
  readonly blocks: readonly Block[];
  /** Offsets of words that must be there with their marks, however long the text. */
  readonly wanted?: readonly number[];
}

export const SourceText = memo(function SourceText(props: SourceTextProps) {
  const { policy, blocks, wanted = [] } = props;
  const parts = useMemo(() => (blocks.length > LONG ? pieces(blocks) : null), [blocks]);
  return (
    <div className="reader-text" lang="zh-CN">
      {parts
        ? parts.map((part) => {
            const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
            const must = wanted.some((at) => start <= at && at < end);
            return <Piece key={start} {...props} blocks={part} wanted={must} />;
          })
        : blocks.map((block) => <BlockView key={block.start} block={block} {...props} />)}
      {tail(policy)}
    </div>
  );
});
