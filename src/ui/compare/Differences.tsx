// The matrix of differences: who bears what changed, by kind of change or by other party. A cell opens its differences,
// by choosing their norms, so that a link and undo know of it.
import "./differences.css";
import { useMemo } from "react";
import {
  CHANGES,
  DIFFERENCES_ACROSS,
  type DifferenceMatrix,
  differenceMatrix,
  type Headed,
  type Pair,
} from "../../analysis/index.ts";
import type { Key } from "../../model/index.ts";
import { CHANGE_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { ChangeSign } from "./Kinds.tsx";
import { Opened } from "./Opened.tsx";
import { keysOf, passing, type ShowProps } from "./pairs.ts";
import { SideTag } from "./Words.tsx";

const keysOfAll = (pairs: readonly Pair[]): readonly Key[] => [...new Set(pairs.flatMap(keysOf))];

export function Differences(props: ShowProps) {
  const { a, b, comparison, kinds } = props;
  const say = useSay();
  const run = useRun();
  const sameAs = useSelect((state) => state.workspace.sameAs);
  const across = useSelect((state) => state.view.compare.across);
  const selection = useSelect((state) => state.view.selection);
  const matrix = useMemo(() => {
    const pairs = passing(comparison.pairs, kinds);
    return differenceMatrix(a, b, sameAs, { ...comparison, pairs }, across);
  }, [a, b, sameAs, comparison, kinds, across]);
  if (matrix.rows.length === 0) return <p className="empty">{say("compare.noneOfKind")}</p>;
  return (
    <>
      <div className="compare-counts">
        <fieldset className="segments" aria-label={say("compare.matrix.across")}>
          {DIFFERENCES_ACROSS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === across}
              onClick={() => run("compare.set", { across: name })}
            >
              {say(`compare.matrix.${name}`)}
            </button>
          ))}
        </fieldset>
        <span className="small muted">{say("compare.matrix.hint")}</span>
      </div>
      <div className="compare-matrix">
        <table>
          <thead>
            <tr>
              <th scope="col">{say("compare.matrix.bearer")}</th>
              <th scope="col">{say("compare.matrix.sum")}</th>
              {matrix.columns.map((column) => (
                <th key={column.id} scope="col" data-kind={column.kind}>
                  <Head head={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <Row key={row.id} row={row} matrix={matrix} selection={selection} />
            ))}
          </tbody>
        </table>
      </div>
      <Opened {...props} />
    </>
  );
}

interface RowProps {
  readonly row: Headed;
  readonly matrix: DifferenceMatrix;
  readonly selection: readonly Key[];
}

function Row({ row, matrix, selection }: RowProps) {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        <Head head={row} />
      </th>
      <td>
        <Cell pairs={matrix.of(row.id)} selection={selection} row={row} column={say("compare.matrix.sum")} />
      </td>
      {matrix.columns.map((column) => (
        <td key={column.id}>
          <Cell pairs={matrix.at(row.id, column.id)} selection={selection} row={row} column={column} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly pairs: readonly Pair[];
  readonly selection: readonly Key[];
  readonly row: Headed;
  readonly column: Headed | string;
}

function Cell({ pairs, selection, row, column }: CellProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const nameOf = useName();
  if (pairs.length === 0) return null;
  const keys = keysOfAll(pairs);
  const open = keys.length === selection.length && keys.every((key) => selection.includes(key));
  const counts = CHANGES.flatMap((change) => {
    const count = pairs.filter((pair) => pair.change === change).length;
    return count > 0 ? [{ change, count }] : [];
  });
  const said = counts
    .map(({ change, count }) =>
      say("compare.matrix.count", { change: CHANGE_WORDS[change][language], count }),
    )
    .join(language === "zh" ? "、" : ", ");
  const words = say("compare.matrix.cell", {
    row: nameOf(row),
    column: typeof column === "string" ? column : nameOf(column),
    said,
  });
  return (
    <button
      type="button"
      className="compare-cell"
      aria-pressed={open}
      aria-label={words}
      title={words}
      onClick={() => run("select.set", { keys: open ? [] : keys })}
    >
      {counts.map(({ change, count }) => (
        <span key={change}>
          <ChangeSign change={change} />
          {count}
        </span>
      ))}
    </button>
  );
}

function useName(): (head: Headed) => string {
  const say = useSay();
  const language = useLanguage();
  return (head) =>
    head.kind === "actor"
      ? head.actor[language === "zh" ? "name" : "nameEn"]
      : head.kind === "change"
        ? CHANGE_WORDS[head.id][language]
        : say("compare.matrix.nobody");
}

function Head({ head }: { head: Headed }) {
  const say = useSay();
  const name = useName()(head);
  return (
    <span className="compare-name">
      {head.kind === "change" && <ChangeSign change={head.id} />}
      <span>{name}</span>
      {head.kind === "actor" && head.side === "b" && (
        <span title={say("compare.matrix.onlyIn", { side: "B" })}>
          <SideTag side="b" />
        </span>
      )}
    </span>
  );
}
