// One cell: its counts, said in words with both its names. A click selects its norms, Shift-click adds them.
import { memo } from "react";
import type { Tally } from "../../analysis/index.ts";
import { Marks } from "./Marks.tsx";

/** A place of the grid; -1 is the names of the rows or columns. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}
export const spotId = ({ row, column }: Spot): string => `matrix-${row}-${column}`;

interface CellProps extends Spot {
  readonly left: number;
  readonly width: number;
  readonly tally: Tally | null;
  readonly words: string;
  readonly active: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
  onPick(spot: Spot, add: boolean): void;
  onPoint(spot: Spot): void;
}

export const Cell = memo(function Cell(props: CellProps) {
  const { row, column, left, width, tally, words, active, selected, hovered, onPick, onPoint } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the grid points at it by aria-activedescendant.
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: what a grid calls its cells
      role="gridcell"
      id={spotId({ row, column })}
      className="matrix-cell"
      aria-colindex={column + 2}
      aria-selected={selected}
      title={tally ? words : undefined}
      data-active={active || undefined}
      data-hovered={hovered || undefined}
      data-filled={tally ? true : undefined}
      style={{ left, width }}
      onClick={(event) => onPick({ row, column }, event.shiftKey || event.ctrlKey || event.metaKey)}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onPointerEnter={() => onPoint({ row, column })}
    >
      <span className="hidden-text">{words}</span>
      {tally && <Marks tally={tally} />}
    </td>
  );
});
