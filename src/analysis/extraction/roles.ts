// The other parties of an act: role rules over its code, one role for each mention.
import { type Coded, namesIn } from "./coded.ts";
import type { DraftParty } from "./draft.ts";
import type { Part } from "./parts.ts";
import { ROLE_RULES } from "./rules/roles.ts";

/** Parties of an act but its bearers, in order of the rules. */
export function othersOf(coded: Coded, parts: readonly Part[], bearers: readonly string[]): DraftParty[] {
  const said = parts.filter(({ front, words }) => front !== "condition" || !/的$/.test(words));
  const code = said.map(({ words }) => words).join("，");
  const taken = new Set<string>();
  const found: (DraftParty & { at: number })[] = [];
  for (const { name: rule, role, regexp } of ROLE_RULES) {
    for (const match of code.matchAll(regexp)) {
      const group = match.groups?.g ?? "";
      if (rule !== "建立对其制度" && describesSystem(code, match.index, match.index + match[0].length))
        continue;
      for (const character of group) {
        if (character < "\ue000" || character > "\uf8ff" || taken.has(character)) continue;
        const [name] = namesIn(coded, character);
        if (name === undefined || bearers.includes(name)) continue;
        taken.add(character);
        if (found.some((other) => other.name === name && other.role === role)) continue;
        found.push({ name, role, rule, at: code.indexOf(character) });
      }
    }
  }
  const leader = pronounLeader(code, found);
  if (leader) found.push(leader);
  return found.sort((a, b) => a.at - b.at).map(({ name, role, rule }) => ({ name, role, rule }));
}

const BY_THEM = /(?:接受|服从|在)其[^，]{0,8}?(?:监督|指导|领导|管理|检查|考核)/;

/** 配合X开展工作，接受其指导: 其 is the party named last. */
function pronounLeader(
  code: string,
  found: readonly (DraftParty & { at: number })[],
): (DraftParty & { at: number }) | null {
  const at = BY_THEM.exec(code)?.index ?? -1;
  const last = found.filter((other) => other.at < at).at(-1);
  const known = last && found.some(({ name, role }) => name === last.name && role === "overseer");
  return last && !known ? { name: last.name, role: "overseer", rule: "接受其监督", at } : null;
}

/** Whether a match only describes a system that is set up (建立……交由X承担的审核机制). */
function describesSystem(code: string, start: number, end: number): boolean {
  const part = code.slice(code.lastIndexOf("，", start) + 1);
  if (!/^[^，]{0,12}?(?:建立|健全|完善|制定|编制)/.test(part)) return false;
  return /^[^，]*的[^，]{0,8}(?:制度|机制|体系|办法|规定|规则)(?=，|$)/.test(code.slice(end));
}
