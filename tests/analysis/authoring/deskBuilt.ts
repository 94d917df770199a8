// Desks to test on: a small text with everything in it, and edits drawn at random from the whole register.
import {
  actorName,
  type Deskwork,
  EDIT_NAMES,
  type EditArgs,
  type EditName,
  layDrafts,
} from "../../../src/analysis/index.ts";
import { draftText } from "../../../src/files/index.ts";
import { CLAUSE_STATES, FORCES, MODALITIES, RELATION_TYPES, ROLES } from "../../../src/model/index.ts";

export const DESK_RAW = `青川县渡口管理办法
第一条 为了加强渡口管理，制定本办法。
第二条 渡口经营人应当向交通运输主管
部门报告；确需停航的，应当征求乡镇人民政府意见，并告知乘客。
第三条 船员不得离船，除因救助外，不得让乘客操作渡船。
第四条 乘客可以拒绝超载的渡船。
渡船由县交通运输主管部门登记。
`;
/** The next version: 第三条 changed, 第四条 moved up, an article more. */
export const NEXT_RAW = `青川县渡口管理办法
第一条 为了加强渡口管理，保障安全，制定本办法。
第二条 乘客可以拒绝超载的渡船。
第三条 渡口经营人应当向交通运输主管部门报告；确需停航的，应当征求乡镇人民政府意见，并告知乘客。
第四条 船员不得离开岗位，除因救助外，不得让乘客操作渡船。
第五条 渡口经营人应当购买保险。
`;
const FACTS = { title: "青川县渡口管理办法", issuer: "", date: "", number: "", extent: "full" as const };

export function brought(raw: string, path = "a.txt") {
  const { text, repairs, reading, drafts, warnings } = draftText(path, { raw, warnings: [] });
  return { source: { path, raw, text, repairs, reading, warnings, undone: [] }, drafts };
}

export function aDesk(raw: string = DESK_RAW): Deskwork {
  const { source, drafts } = brought(raw);
  return layDrafts(source, FACTS, drafts);
}

/** Numbers below a bound, the same for the same seed. */
export function dice(seed: number): (bound: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const VERSIONS = [brought(DESK_RAW), brought(NEXT_RAW)];
/** Another reviewer's desk over the same text. */
const OTHER = aDesk();
const NAMES = [
  "渡口管理站",
  "交通运输主管部门",
  "船员",
  "渡口经营人",
  "",
  "乘 客",
  "ＡＢ局",
  "街道党（工）委",
];

/** An edit with arguments that mostly fit the work, and sometimes do not. */
export function anEdit(work: Deskwork, roll: (bound: number) => number): [EditName, EditArgs<EditName>] {
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const norm = () => work.norms[roll(work.norms.length)] ?? { id: "gone", start: 0, end: 1, quote: "x" };
  const actor = () => work.actors[roll(work.actors.length + 1)]?.id ?? "nobody";
  const span = () => {
    const start = roll(work.source.text.length);
    return { start, end: start + roll(60) - 2 };
  };
  const part = (quote: string) => {
    const start = roll(quote.length);
    return quote.slice(start, start + 1 + roll(10));
  };
  const { id, start, end, quote } = norm();
  const args: { readonly [N in EditName]: () => EditArgs<N> } = {
    "norm.rule": () => ({
      ids: [id, norm().id].slice(0, 1 + roll(2)),
      state: one(["draft", "first", "second", "released", "rejected"] as const),
    }),
    "norm.read": () =>
      one([
        { id, modality: one(MODALITIES), force: one(FORCES) },
        { id, condition: one([null, part(quote)]) },
        { id, exception: one([null, part(quote), "没有的话"]) },
      ]),
    "norm.party": () => ({
      id,
      actor: one([actor(), actor(), null]),
      as: one(["bearer", ...ROLES] as const),
    }),
    "norm.name": () => ({ id, as: one(["bearer", ...ROLES] as const), name: one(NAMES) }),
    "norm.unparty": () => ({ id, as: one(["bearer", ...ROLES] as const), at: roll(3) }),
    "norm.infer": () => ({
      id,
      as: one(["bearer", ...ROLES] as const),
      at: roll(2),
      reason: one([null, { zh: "推定。", en: "Inferred." }]),
    }),
    "norm.span": () => ({ id, ...one([span(), { start, end: end - roll(6) }, { start: start + 2, end }]) }),
    "norm.split": () => ({ id, at: start + roll(end - start + 1) }),
    "norm.merge": () => ({ id, into: norm().id }),
    "norm.make": span,
    "norm.drop": () => ({ id }),
    "norm.tell": () => ({
      id,
      label: { zh: one(["应报告", "一二三四五六七八九十一二三四五六七八九"]), en: "must report" },
    }),
    "norm.anchor": () => ({ id, ...span() }),
    "norm.take": () => {
      const other = one(OTHER.norms);
      const names = Object.fromEntries(
        [...other.bearers, ...other.others].flatMap((party) =>
          party.actor === null ? [] : [[party.actor, actorName(OTHER, party.actor) ?? "某"]],
        ),
      );
      return { id: one([id, null]), norm: other, names };
    },
    "norm.comment": () => ({ id, text: one(["有疑", ""]), quote: one([null, part(quote), "没有的话"]) }),
    "norm.uncomment": () => ({ id, at: roll(2) }),
    "clause.mark": () => ({
      address: one(work.source.reading.clauses).address,
      state: one([null, ...CLAUSE_STATES]),
      reason: one([null, { zh: "不明。", en: "Unclear." }]),
    }),
    "actor.add": () => ({ name: one(NAMES) }),
    "actor.set": () => ({
      id: actor(),
      ...one([{ name: one(NAMES) }, { aliases: [one(NAMES), one(NAMES)] }, { level: "city" as const }]),
    }),
    "actor.merge": () => ({ from: actor(), into: actor() }),
    "actor.split": () => ({ id: actor(), name: one(NAMES), norms: [id, norm().id] }),
    "actor.drop": () => ({ id: actor() }),
    "actor.same": () => ({
      id: actor(),
      other: "elsewhere/x",
      type: one(["same", "broader", null] as const),
    }),
    "relation.add": () => ({ from: actor(), type: one(RELATION_TYPES), to: actor() }),
    "relation.drop": () =>
      work.relations[roll(work.relations.length + 1)] ?? { from: "a", type: "leads", to: "b" },
    "facts.set": () => one([{ title: "办法" }, { extent: one(["full", "excerpt"] as const) }]),
    "text.replace": () => one(VERSIONS),
  };
  const name = one(EDIT_NAMES);
  return [name, args[name]()];
}
