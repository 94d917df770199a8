// Where a party that only has a name is put until a person says better: level, system and kind by the words that the
// name ends or begins with. The first line that fits counts.
import type { ActorKind, Level, System } from "../../model/index.ts";

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/国务院|国家|中央|全国|最高/, "national"],
  [/省|自治区(?!人民政府办公)|直辖市/, "regional"],
  [/上级|上一级/, "superior"],
  [/街道|乡|镇/, "street"],
  [/社区|村|居民委员会|业主|小区/, "community"],
  [/市/, "city"],
  [/区|县|旗/, "district"],
];
const SYSTEMS: readonly (readonly [RegExp, System])[] = [
  [/党|纪委|工委/, "party"],
  [/居民|村民|公民|群众|业主|个人|公众|职工|学生|当事人|者$|人$/, "masses"],
  [/人民政府|办事处|街道|社区|地区|本市|本省|国家$|国务院$/, "territory"],
  [/部门|局$|厅$|机关|机构|委员会$|法院|检察院/, "government"],
];
const KINDS: readonly (readonly [RegExp, ActorKind])[] = [
  [/部门|局$|厅$|处$/, "department"],
  [/主任|书记|主席|长$|委员$|负责人/, "post"],
  [/人民政府|委员会|办事处|党委|机关|国务院|法院|检察院/, "organ"],
  [/居民|村民|公民|群众|业主|个人|公众|职工|者$|人$|员$/, "group"],
  [/地区|街道$|社区$|本市|本省/, "area"],
];

export interface ActorGuess {
  readonly level: Level;
  readonly system: System;
  readonly kind: ActorKind;
}

/** A first place for a named party; society, people and organisation where nothing tells. */
export function guessActor(name: string): ActorGuess {
  const of = <T>(table: readonly (readonly [RegExp, T])[], otherwise: T): T =>
    table.find(([pattern]) => pattern.test(name))?.[1] ?? otherwise;
  return {
    level: of(LEVELS, "people"),
    system: of(SYSTEMS, "society"),
    kind: of(KINDS, "organisation"),
  };
}
