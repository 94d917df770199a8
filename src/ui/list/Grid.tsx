// The grid of norms: only the rows in view are in the page, each as high as its words need. The grid has the
// focus and names its active row; arrows move it, Enter selects it.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { LIST_COLUMNS, type ListColumn, type ListOrder } from "../../session/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import type { Line } from "./columns.ts";
import { Head } from "./Head.tsx";
import { Row } from "./Row.tsx";

const ESTIMATE = 76;
const PAGE = 8;

interface GridProps {
  readonly lines: readonly Line[];
  readonly sort: ListOrder;
  sortBy(column: ListColumn): void;
}

const idOf = (line: Line) => `list-${line.norm.key}`;

export function Grid({ lines, sort, sortBy }: GridProps) {
  const say = useSay();
  const run = useRun();
  const scroller = useRef<HTMLDivElement>(null);
  const selection = useSelect((state) => state.view.selection);
  const [active, setActive] = useState(0);
  const at = Math.min(active, lines.length - 1);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATE,
    getItemKey: (index) => lines[index]?.norm.key ?? index,
    overscan: 6,
  });

  // What is chosen elsewhere comes into view here.
  const chosen = selection.at(-1);
  const chosenAt = lines.findIndex(({ norm }) => norm.key === chosen);
  useEffect(() => {
    if (chosenAt < 0) return;
    setActive(chosenAt);
    virtual.scrollToIndex(chosenAt, { align: "auto" });
  }, [chosenAt, virtual]);

  const pick = useCallback(
    (index: number, add: boolean) => {
      const key = lines[index]?.norm.key;
      if (key === undefined) return;
      setActive(index);
      if (add) run("select.toggle", { key });
      else run("select.set", { keys: [key] });
    },
    [lines, run],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: lines.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      const next = Math.max(0, Math.min(lines.length - 1, to));
      setActive(next);
      virtual.scrollToIndex(next, { align: "auto" });
      run("hover", { key: lines[next]?.norm.key ?? null });
    } else if (event.key === "Enter" || event.key === " ") pick(at, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const activeLine = lines[at];
  return (
    <div ref={scroller} className="list-scroller">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen by key and pointer
        role="grid"
        className="list-grid"
        tabIndex={0}
        aria-label={say("list.title")}
        aria-description={say("list.keys")}
        aria-rowcount={lines.length + 1}
        aria-colcount={LIST_COLUMNS.length}
        aria-multiselectable="true"
        aria-activedescendant={activeLine && idOf(activeLine)}
        onKeyDown={onKeyDown}
      >
        <Head sort={sort} sortBy={sortBy} />
        <tbody className="list-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index];
            return (
              line && (
                <Row
                  key={key}
                  id={idOf(line)}
                  line={line}
                  index={index}
                  active={index === at}
                  top={start}
                  measure={virtual.measureElement}
                  onPick={pick}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
