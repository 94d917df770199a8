// One norm as a row of the grid. Selecting and pointing are shared with network and text.
import { memo } from "react";
import { LIST_COLUMNS } from "../../session/index.ts";
import { useRun, useSelect } from "../shell/context.tsx";
import { Cell } from "./Cells.tsx";
import type { Line } from "./columns.ts";

interface RowProps {
  readonly line: Line;
  readonly index: number;
  readonly id: string;
  /** The row that the keys are at. */
  readonly active: boolean;
  readonly top: number;
  measure(element: HTMLElement | null): void;
  onPick(index: number, add: boolean): void;
}

export const Row = memo(function Row({ line, index, id, active, top, measure, onPick }: RowProps) {
  const run = useRun();
  const { key, modality } = line.norm;
  const selected = useSelect((state) => state.view.selection.includes(key));
  const hovered = useSelect((state) => state.hovered === key);
  return (
    <tr
      ref={measure}
      id={id}
      className="list-row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      data-active={active || undefined}
      data-hovered={hovered || undefined}
      data-modality={modality}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onPick(index, event.shiftKey || event.ctrlKey || event.metaKey)}
      // Shift-click selects norms here, not words.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onPointerEnter={() => run("hover", { key })}
      onPointerLeave={() => run("hover", { key: null })}
    >
      {LIST_COLUMNS.map((column) => (
        <td key={column} className="list-cell" data-column={column}>
          <Cell column={column} line={line} />
        </td>
      ))}
    </tr>
  );
});
