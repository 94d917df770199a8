// The grid: names stay in sight, only the cells in view are in the page. The grid has the focus and names its
// active cell; pointer and keys light a row and a column.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Matrix } from "../../analysis/index.ts";
import type { Key } from "../../model/index.ts";
import { useLanguage, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";
import { Cell, type Spot, spotId } from "./Cell.tsx";
import { useGeometry } from "./geometry.ts";
import { Name } from "./Name.tsx";
import { nameOf, sayTally } from "./named.ts";
import { useGridKeys } from "./useGridKeys.ts";

const OVERSCAN = 3;

export function Grid({ matrix, corner }: { matrix: Matrix; corner: { rows: string; columns: string } }) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const language = useLanguage();
  const { lead, head, width, height } = useGeometry();
  const scroller = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const selection = useSelect((state) => state.view.selection);
  const hovered = useSelect((state) => state.hovered);
  const selected = useMemo(() => new Set(selection), [selection]);
  const { rows, columns, cell } = matrix;
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    paddingStart: head,
    scrollPaddingStart: head,
    overscan: OVERSCAN,
  });
  const along = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    paddingStart: lead,
    scrollPaddingStart: lead,
    overscan: OVERSCAN,
  });

  /** What a spot stands for: an actor by its name, else the norms that are counted there. */
  const keysAt = useCallback(
    ({ row, column }: Spot): readonly Key[] => {
      const [across, below] = [rows[row], columns[column]];
      const line = across && below ? null : (across ?? below);
      if (line?.subject.kind === "actor") return [line.subject.actor.key];
      const norms = line
        ? line.sum.norms
        : across && below
          ? cell(across.subject.id, below.subject.id)?.norms
          : [];
      return (norms ?? []).map((norm) => norm.key);
    },
    [rows, columns, cell],
  );
  const take = useCallback(
    (spot: Spot, add: boolean) => {
      const keys = keysAt(spot);
      if (keys.length === 0) return;
      const kept = add ? session.state().view.selection : [];
      run("select.set", { keys: [...new Set([...kept, ...keys])] });
    },
    [keysAt, run, session],
  );
  const show = ({ row, column }: Spot) => {
    if (row >= 0) down.scrollToIndex(row, { align: "auto" });
    if (column >= 0) along.scrollToIndex(column, { align: "auto" });
  };
  const { at, moveTo, onKeyDown } = useGridKeys({ row: rows.length, column: columns.length }, show, take);
  const pick = useCallback(
    (spot: Spot, add: boolean) => {
      moveTo(spot);
      take(spot, add);
    },
    [moveTo, take],
  );
  const name = { onPick: pick, onPoint: setPointed };
  const named = (spot: Spot) => keysAt(spot).some((key) => selected.has(key));
  const names = useMemo(() => columns.map(({ subject }) => nameOf(language, subject)), [columns, language]);
  const items = along.getVirtualItems();
  return (
    <div ref={scroller} className="matrix-scroller" onPointerLeave={() => setPointed(null)}>
      <div className="matrix-canvas" style={{ width: along.getTotalSize(), height: down.getTotalSize() }}>
        {pointed && pointed.row >= 0 && (
          <div
            className="matrix-cross"
            style={{ top: head + pointed.row * height, height, left: 0, right: 0 }}
          />
        )}
        {pointed && pointed.column >= 0 && (
          <div
            className="matrix-cross"
            style={{ left: lead + pointed.column * width, width, top: 0, bottom: 0 }}
          />
        )}
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are chosen by key and pointer
          role="grid"
          className="matrix-grid"
          tabIndex={0}
          aria-label={say("matrix.title")}
          aria-description={say("matrix.keys")}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          aria-activedescendant={spotId(at)}
          onKeyDown={onKeyDown}
        >
          <thead className="matrix-head" style={{ height: head }}>
            <tr aria-rowindex={1}>
              <td
                id={spotId({ row: -1, column: -1 })}
                className="matrix-corner"
                style={{ width: lead }}
                aria-colindex={1}
              >
                <span className="matrix-axis" data-axis="columns">
                  {corner.columns}
                </span>
                <span className="matrix-total">
                  {say("matrix.total")} <b>{say("matrix.norms", { count: matrix.total.norms.length })}</b>
                </span>
                <span className="matrix-axis" data-axis="rows">
                  {corner.rows}
                </span>
              </td>
              {items.map(({ index, start }) => {
                const line = columns[index];
                const spot = { row: -1, column: index };
                return (
                  line && (
                    <Name
                      key={line.subject.id}
                      {...name}
                      {...spot}
                      line={line}
                      scope="col"
                      size={{ left: start, width }}
                      active={at.row === -1 && at.column === index}
                      selected={named(spot)}
                      crossed={pointed?.column === index}
                    />
                  )
                );
              })}
            </tr>
          </thead>
          <tbody>
            {down.getVirtualItems().map(({ index: row, start: top }) => {
              const line = rows[row];
              if (!line) return null;
              const rowName = nameOf(language, line.subject);
              return (
                <tr
                  key={line.subject.id}
                  className="matrix-row"
                  aria-rowindex={row + 2}
                  style={{ transform: `translateY(${top}px)`, height }}
                >
                  <Name
                    {...name}
                    row={row}
                    column={-1}
                    line={line}
                    scope="row"
                    size={{ width: lead }}
                    active={at.row === row && at.column === -1}
                    selected={named({ row, column: -1 })}
                    crossed={pointed?.row === row}
                  />
                  {items.map(({ index: column, start }) => {
                    const below = columns[column];
                    if (!below) return null;
                    const tally = cell(line.subject.id, below.subject.id);
                    return (
                      <Cell
                        key={below.subject.id}
                        row={row}
                        column={column}
                        left={start}
                        width={width}
                        tally={tally}
                        words={say("matrix.cell", {
                          row: rowName,
                          column: names[column] ?? "",
                          said: sayTally(language, tally),
                        })}
                        active={at.row === row && at.column === column}
                        selected={tally?.norms.some(({ key }) => selected.has(key)) ?? false}
                        hovered={tally?.norms.some(({ key }) => key === hovered) ?? false}
                        onPick={pick}
                        onPoint={setPointed}
                      />
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
