// The canonical text with its marks. Its text nodes, read in order without what is marked `data-aside`, are
// the source to the letter; words of ours come as attributes, as CSS content, or inside a data-aside.
import { Fragment, memo, type ReactNode } from "react";
import { type Drawing, LeafView } from "./LeafView.tsx";
import { type Block, tail } from "./leaves.ts";

export interface SourceTextProps extends Drawing {
  readonly blocks: readonly Block[];
  /** What to say below a heading: that its content is missing, that its number is printed wrong. */
  readonly notes: (address: string) => ReactNode;
}

export const SourceText = memo(function SourceText(props: SourceTextProps) {
  const { policy, blocks } = props;
  return (
    <div className="reader-text" lang="zh-CN">
      {blocks.map((block) => (
        <Fragment key={block.start}>
          {block.gap}
          <BlockView block={block} {...props} />
        </Fragment>
      ))}
      {tail(policy)}
    </div>
  );
});

/** Headings of the text start below those of the page and its panels. */
const headingTag = (level: number) => (level <= 1 ? "h3" : level === 2 ? "h4" : "h5");

function BlockView({ block, notes, ...props }: SourceTextProps & { block: Block }) {
  const address = block.heading[0]?.clause?.address;
  const Heading = headingTag(block.level);
  const leaves = (list: Block["body"]) =>
    list.map((leaf) => <LeafView key={leaf.start} leaf={leaf} {...props} />);
  if (address === undefined) return <p className="reader-block">{leaves(block.body)}</p>;
  if (block.body.length === 0)
    return (
      <>
        <Heading className="reader-heading" data-level={block.level} data-section={address}>
          {leaves(block.heading)}
        </Heading>
        {notes(address)}
      </>
    );
  return (
    <div className="reader-block">
      <Heading className="reader-runin" data-section={address}>
        {leaves(block.heading)}
      </Heading>
      <p>{leaves(block.body)}</p>
    </div>
  );
}
