// One line of the text: a paragraph, a heading, or a paragraph that begins with its heading.
import type { ReactNode } from "react";
import { type Drawing, LeafView } from "./LeafView.tsx";
import type { Block } from "./leaves.ts";

/** Headings of the text start below those of the page and its panels. */
const headingTag = (level: number) => (level <= 1 ? "h3" : level === 2 ? "h4" : "h5");

/** How blocks are to be drawn; the same for all of them. */
export interface BlockDrawing extends Drawing {
  /** What to say below a heading: that its content is missing, that its number is printed wrong. */
  readonly notes: (address: string) => ReactNode;
}

type BlockViewProps = BlockDrawing & { block: Block };

/** The line break before a block, and the block. */
export function BlockView({ block, ...props }: BlockViewProps) {
  return (
    <>
      {block.gap}
      <Words block={block} {...props} />
    </>
  );
}

function Words({ block, notes, ...props }: BlockViewProps) {
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
