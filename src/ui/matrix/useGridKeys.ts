// Where the keys are in the grid, and what they do: arrows, Home and End, pages, Enter.
import { type KeyboardEvent, useState } from "react";
import type { Spot } from "./Cell.tsx";

const PAGE = 8;

interface GridKeys {
  readonly at: Spot;
  moveTo(spot: Spot): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * @param size rows and columns of the body; names are at -1
 * @param show brings a spot into view
 */
export function useGridKeys(
  size: Spot,
  show: (spot: Spot) => void,
  pick: (spot: Spot, add: boolean) => void,
): GridKeys {
  const [kept, setKept] = useState<Spot>({ row: 0, column: 0 });
  const within = ({ row, column }: Spot): Spot => ({
    row: Math.max(-1, Math.min(size.row - 1, row)),
    column: Math.max(-1, Math.min(size.column - 1, column)),
  });
  // The filter may have taken away the line that the keys were at.
  const at = within(kept);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const { row, column } = at;
    const far = event.ctrlKey || event.metaKey;
    const steps: Readonly<Record<string, Spot>> = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      PageDown: { row: row + PAGE, column },
      PageUp: { row: row - PAGE, column },
      Home: { row: far ? 0 : row, column: far ? 0 : -1 },
      End: { row: far ? size.row - 1 : row, column: size.column - 1 },
    };
    const to = steps[event.key];
    if (far && !/^(?:Home|End)$/.test(event.key)) return;
    if (to) {
      const next = within(to);
      setKept(next);
      show(next);
    } else if (event.key === "Enter" || event.key === " ") pick(at, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { at, moveTo: setKept, onKeyDown };
}
