// A copy of a policy with a number of seeded edits, each of one kind, on norms of their own; and what each should be
// found to be.
import type { Change } from "../../../src/analysis/compare/change.ts";
import type { Norm, Policy } from "../../../src/model/index.ts";

/** mulberry32: the same seed gives the same numbers everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Things that the Opinion does not speak of: norms that come new. */
const STRANGERS = [
  ["推广", "老旧小区加装电梯"],
  ["排查", "燃气管道安全隐患"],
  ["发放", "高龄老人津贴"],
  ["开放", "学校体育场地"],
  ["回收", "废旧电池和荧光灯管"],
  ["登记", "流浪犬只"],
  ["补种", "行道树"],
  ["检修", "路灯和窨井盖"],
] as const;

type Edit = (norm: Norm, policy: Policy, pick: () => number) => readonly [Norm | null, Change] | null;

const EDITS: readonly Edit[] = [
  (norm) =>
    norm.force === "mandatory" || norm.modality === "permission"
      ? null
      : [{ ...norm, force: "mandatory", quote: `应当${norm.quote}` }, "stricter"],
  (norm) =>
    norm.force !== "mandatory"
      ? null
      : [{ ...norm, force: "general", quote: norm.quote.replace(/应当|不得|须/, "一般$&") }, "weaker"],
  (norm) =>
    norm.modality === "obligation" && norm.force === "directive"
      ? [{ ...norm, modality: "permission", force: "general", quote: `可以${norm.quote}` }, "weaker"]
      : null,
  (norm) =>
    norm.condition === null
      ? [{ ...norm, condition: "人口较多的", quote: `人口较多的，${norm.quote}` }, "narrower"]
      : [{ ...norm, condition: null, quote: norm.quote.replace(norm.condition, "") }, "wider"],
  (norm) =>
    norm.exception === null
      ? [{ ...norm, exception: "除紧急情况外", quote: `除紧急情况外，${norm.quote}` }, "narrower"]
      : null,
  (norm) => [{ ...norm, matter: `${norm.matter}、数字化转型`, quote: `${norm.quote}、数字化转型` }, "wider"],
  (norm) => [{ ...norm, quote: `${norm.quote}，每季度至少一次` }, "stricter"],
  (norm, policy, pick) => {
    const strangers = policy.actors.filter(({ id, kind }) => kind === "thing" || id === "general-office");
    const stranger = strangers[Math.floor(pick() * strangers.length)];
    if (!stranger || norm.others.some(({ actor }) => actor === stranger.id)) return null;
    return [{ ...norm, bearers: [{ actor: stranger.id, explicit: true, reason: null }] }, "party"];
  },
  (norm) =>
    norm.others.some(({ role }) => role === "approver")
      ? null
      : [
          {
            ...norm,
            others: [
              ...norm.others,
              { actor: "party-members", role: "approver", explicit: true, reason: null },
            ],
          },
          "party",
        ],
  () => [null, "missing"],
];

export interface Edited {
  readonly copy: Policy;
  /** Norm id → what it should be found to be; the rest is the same. */
  readonly expected: ReadonlyMap<string, Change>;
}

/** A copy with `count` edits: changed, taken out, and some norms put in that were not there. */
export function edited(policy: Policy, count: number, seed: number): Edited {
  const random = seeded(seed);
  const expected = new Map<string, Change>();
  const norms: (Norm | null)[] = [...policy.norms];
  const added: Norm[] = [];
  STRANGERS.slice(0, Math.ceil(count / 10)).forEach(([action, matter], index) => {
    const model = policy.norms[Math.floor(random() * policy.norms.length)]!;
    const id = `stranger-${index}`;
    const [condition, exception] = [null, null];
    added.push({
      ...model,
      id,
      key: `copy/${id}`,
      action,
      matter,
      quote: action + matter,
      condition,
      exception,
    });
    expected.set(id, "new");
  });
  const order = policy.norms.map((_, at) => ({ at, by: random() })).sort((one, other) => one.by - other.by);
  for (const { at } of order) {
    if (expected.size >= count) break;
    const norm = policy.norms[at]!;
    const start = Math.floor(random() * EDITS.length);
    for (let step = 0; step < EDITS.length; step++) {
      const made = EDITS[(start + step) % EDITS.length]!(norm, policy, random);
      if (!made) continue;
      norms[at] = made[0];
      expected.set(norm.id, made[1]);
      break;
    }
  }
  const kept = [...norms.filter((norm) => norm !== null), ...added];
  return { copy: { ...policy, id: "copy", norms: kept }, expected };
}
