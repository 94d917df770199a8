// The name of a row or a column with its sum. An actor's name selects the actor, any other its norms.

import type { MatrixLine } from "../../analysis/index.ts";
import { From } from "../library/From.tsx";
import { useLanguage, useSay } from "../shell/context.tsx";
import { type Spot, spotId } from "./Cell.tsx";
import { Sum } from "./Marks.tsx";
import { nameOf, sayTally } from "./named.ts";

interface NameProps extends Spot {
  readonly line: MatrixLine;
  readonly scope: "row" | "col";
  readonly size: { readonly left?: number; readonly width: number };
  readonly active: boolean;
  readonly selected: boolean;
  /** Its row or column is the one that the pointer or the keys are at. */
  readonly crossed: boolean;
  onPick(spot: Spot, add: boolean): void;
  onPoint(spot: Spot): void;
}

export function Name({
  line,
  scope,
  row,
  column,
  size,
  active,
  selected,
  crossed,
  onPick,
  onPoint,
}: NameProps) {
  const language = useLanguage();
  const say = useSay();
  const { subject, sum } = line;
  const name = nameOf(language, subject);
  const words = say("matrix.sum", { name, said: sayTally(language, sum) });
  const does = say(subject.kind === "actor" ? "matrix.selectActor" : "matrix.selectNorms");
  return (
    <th
      id={spotId({ row, column })}
      scope={scope}
      className="matrix-name"
      data-scope={scope}
      data-kind={subject.kind}
      data-active={active || undefined}
      data-crossed={crossed || undefined}
      aria-colindex={column + 2}
      aria-label={words}
      aria-selected={selected}
      title={`${words}\n${does}`}
      style={size}
      onClick={(event) => onPick({ row, column }, event.shiftKey || event.ctrlKey || event.metaKey)}
      onPointerEnter={() => onPoint({ row, column })}
    >
      <span className="matrix-words">
        {subject.kind === "actor" && <From id={subject.actor.policy} bare />} {name}
      </span>
      <Sum tally={sum} />
    </th>
  );
}
