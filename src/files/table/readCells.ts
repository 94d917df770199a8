// Cells → values of norms: words of a closed list, names of actors, lists in one cell. What is not understood becomes a
// problem with its row and column; nothing is guessed.
import {
  FORCES,
  type Issue,
  type IssueCode,
  LINK_TYPES,
  MODALITIES,
  nearest,
  type Path,
  ROLES,
  type Role,
} from "../../model/index.ts";
import {
  COLUMN_WORDS,
  type ColumnName,
  FORCE_WORDS,
  LINK_WORDS,
  MODALITY_WORDS,
  ROLE_WORDS,
} from "../../words/index.ts";
import { fileIssue } from "../outcome.ts";
import type { ReadRow } from "../sheet/readXlsx.ts";
import { linesOf, partsOf, readRemarked } from "./cell.ts";
import { nameKey, UNNAMED_CELL } from "./names.ts";
import { INFERRED } from "./parties.ts";
import type { Head } from "./readHead.ts";

type Said = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** What a cell of a closed list means: the word of either language, or its own name; as written where it is none. */
export function meant(order: readonly string[], said: Said, cell: string): string {
  const key = nameKey(cell);
  return (
    order.find((each) =>
      [each, said[each]?.zh ?? "", said[each]?.en ?? ""].some((word) => nameKey(word) === key),
    ) ?? cell.trim()
  );
}

/** Name, alias or id of actors, folded → id. */
export type ActorIds = ReadonlyMap<string, string>;

export class RowReader {
  readonly issues: Issue[] = [];
  constructor(
    private readonly file: string,
    private readonly head: Head,
    private readonly actors: ActorIds,
    private row: ReadRow,
  ) {}

  at(row: ReadRow): this {
    this.row = row;
    return this;
  }

  /** As it stands, with line ends as ours; "" where there is none. */
  text(name: ColumnName): string {
    const column = this.head.at.get(name);
    return column === undefined ? "" : (this.row.cells[column] ?? "");
  }

  /** null where the cell is blank. */
  words(name: ColumnName): string | null {
    const text = this.text(name);
    return text.trim() === "" ? null : text;
  }

  /** As it stands, blanks too; null where there is nothing at all. */
  exact(name: ColumnName): string | null {
    return this.text(name) || null;
  }

  /** In both languages; what is given in one stands for both. */
  pair(zh: ColumnName, en: ColumnName): { zh: string; en: string } | null {
    const [first, second] = [this.exact(zh), this.exact(en)];
    return first === null && second === null
      ? null
      : { zh: first ?? (second as string), en: second ?? (first as string) };
  }

  actor(name: ColumnName, given: string): string {
    const id = this.actors.get(nameKey(given));
    if (id === undefined) {
      const near = nearest(nameKey(given), new Set(this.actors.keys()));
      this.complain("unknown-name", name, { given, nearest: near ?? "" });
    }
    return id ?? given;
  }

  parties(name: ColumnName): { actor: string | null; explicit: boolean; reason: object | null }[] {
    return linesOf(this.text(name))
      .flatMap((line) => (this.actors.has(nameKey(line)) ? [line] : splitNames(line)))
      .flatMap((line) => {
        const read = readRemarked(line);
        const remark = read?.remark ?? null;
        const [, mark, reason] = /^([^：:]*)(?:[：:]([\s\S]*))?$/.exec(remark ?? "") ?? [];
        const inferred = mark !== undefined && mark.trim() !== "";
        if (!read || (inferred && !Object.values(INFERRED).some((word) => nameKey(word) === nameKey(mark)))) {
          this.complain("bad-cell", name, { given: line, allowed: "街道〔推定：理由〕" });
          return [];
        }
        const unnamed = Object.values(UNNAMED_CELL).some((word) => nameKey(word) === nameKey(read.name));
        const actor = unnamed ? null : this.actor(name, read.name);
        const parts = reason === undefined || reason === "" ? null : partsOf(reason);
        return [
          {
            actor,
            explicit: !inferred && actor !== null,
            reason: parts && { zh: parts[0] as string, en: parts[1] ?? (parts[0] as string) },
          },
        ];
      });
  }

  others(): { actor: string | null; role: Role; explicit: boolean; reason: object | null }[] {
    const byRole = new Map(
      ROLES.map((role) => [role, this.parties(role).map(({ actor, ...rest }) => ({ actor, role, ...rest }))]),
    );
    const order = partsOf(this.text("order")).map((word) => meant(ROLES, ROLE_WORDS, word) as Role);
    const listed = order.flatMap((role) => byRole.get(role)?.splice(0, 1) ?? []);
    return [...listed, ...ROLES.flatMap((role) => byRole.get(role) ?? [])];
  }

  related(): { norm: string; type: string }[] {
    return linesOf(this.text("related")).map((line) => {
      const [type = "", norm = ""] = partsOf(line);
      if (norm === "")
        this.complain("bad-cell", "related", { given: line, allowed: `${LINK_WORDS.exception.zh}∥id` });
      return { type: meant(LINK_TYPES, LINK_WORDS, type), norm };
    });
  }

  modality = () => meant(MODALITIES, MODALITY_WORDS, this.text("modality"));
  force = () => meant(FORCES, FORCE_WORDS, this.text("force"));

  complain(code: IssueCode, name: ColumnName, facts: Issue["facts"]): void {
    const path: Path = [this.row.line];
    const spot = { line: this.row.line, column: (this.head.at.get(name) ?? 0) + 1 };
    this.issues.push({
      ...fileIssue(this.file, code, { column: COLUMN_WORDS[name].zh, ...facts }, spot),
      path,
    });
  }
}

/** Names on one line, as people write them: `街道、社区`. A name with a remark is not split inside it. */
function splitNames(line: string): string[] {
  return line.includes("〔") || line.includes("\\")
    ? [line]
    : line.split("、").filter((name) => name.trim() !== "");
}
