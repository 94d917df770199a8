// A review of a street's lists: what is open, what was found, what the reviewer decided. Only the view of
// the lists asks for it: the first screen goes without.
import { type Duty, draftDuties, judgeDuty } from "../analysis/index.ts";
import type { DutyTable, HanDecoder, Outcome, TextFile } from "../files/index.ts";
import type { DutyReview, ReviewItem } from "./dutyReview.ts";
import { selectPolicies, selectPolicy } from "./selectors.ts";
import type { State } from "./state.ts";

/** Reads a list's file; nothing is judged yet. */
export async function readDutyFile(file: TextFile, han?: HanDecoder): Promise<Outcome<readonly DutyTable[]>> {
  return (await import("../files/index.ts")).readDuties(file, han);
}

/** Judges the items of tables whose columns are settled. */
export async function reviewOf(state: State, tables: readonly DutyTable[]): Promise<DutyReview> {
  const { dutiesOf } = await import("../files/index.ts");
  return judged(state, tables[0]?.title ?? "", tables.flatMap(dutiesOf));
}

export async function sampleReview(state: State, id: "liuyin" | "qingshi"): Promise<DutyReview> {
  const { SAMPLE_TITLES, sampleDuties } = await import("../files/index.ts");
  return judged(
    state,
    SAMPLE_TITLES[id],
    sampleDuties(id).map(({ duty }) => duty),
  );
}

/** The three lists of a body, drafted from the policy that is read; every item rests on its norm. */
export async function draftReview(state: State, actor: string): Promise<DutyReview> {
  const policy = selectPolicy(state);
  const found = policy.actors.find(({ id }) => id === actor);
  if (!found) return { title: "", items: [] };
  const nameOf = (id: string) => policy.actors.find((each) => each.id === id)?.name ?? id;
  const items = draftDuties(policy, found, nameOf).map(
    ({ duty, basis }): ReviewItem => ({
      duty,
      found: "founded",
      verdict: "founded",
      basis: [basis],
      near: [],
      note: "",
      accepted: false,
    }),
  );
  return { title: `${found.name}：履职事项清单（草稿）`, items };
}

function judged(state: State, title: string, duties: readonly Duty[]): DutyReview {
  const policies = selectPolicies(state);
  const items = duties.map((duty): ReviewItem => {
    const { verdict, basis, near } = judgeDuty(duty, policies);
    return { duty, found: verdict, verdict, basis, near, note: "", accepted: false };
  });
  return { title, items };
}
