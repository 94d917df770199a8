// An address as people cite it: 二（一）第5句第2分句, Part 2 (1), sentence 5, clause 2.
import { addressParts, type Language, type Policy, toHan } from "../model/index.ts";
import { fill } from "./say.ts";

const FORMS = {
  preamble: { zh: "引言", en: "Preamble" },
  part: { zh: "{han}", en: "Part {number}" },
  partHeading: { zh: "第{han}部分标题", en: "Part {number}, heading" },
  runIn: { zh: "（{han}）", en: "({number})" },
  paragraph: { zh: "第{number}段", en: "paragraph {number}" },
  sentence: { zh: "第{number}句", en: "sentence {number}" },
  clause: { zh: "第{number}分句", en: "clause {number}" },
  heading: { zh: "标题", en: "heading" },
} as const;

/**
 * A clause's or heading's address in words. The clause is named only where its sentence has more than one, the
 * paragraph by its own heading's number where it has one. An address that the text does not have is said as it is.
 */
export function sayAddress(language: Language, policy: Policy, address: string): string {
  const parts = addressParts(policy, address);
  if (!parts) return address;
  const form = (key: keyof typeof FORMS, number = 0) =>
    fill(FORMS[key][language], { number, han: toHan(number) });
  const { part, parted, paragraph, runIn, sentence, clause, clauses } = parts;
  if (paragraph === null) return form("partHeading", part);
  const lead = part > 0 ? form("part", part) : parted ? form("preamble") : "";
  const said = [
    runIn === null ? lead : [lead, form("runIn", runIn)].filter(Boolean).join(language === "zh" ? "" : " "),
    runIn === null ? form("paragraph", paragraph) : "",
    sentence === null ? form("heading") : form("sentence", sentence),
    clause === null || clauses < 2 ? "" : form("clause", clause),
  ].filter(Boolean);
  return said.join(language === "zh" ? "" : ", ");
}
