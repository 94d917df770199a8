// An address as people cite it: 二（一）第5句第2分句, Part 2 (1), sentence 5, clause 2.
import { type AddressedText, addressParts, type Language, toHan } from "../model/index.ts";
import { fill } from "./say.ts";

const FORMS = {
  preamble: { zh: "引言", en: "Preamble" },
  part: { zh: "{han}", en: "Part {number}" },
  partHeading: { zh: "第{han}部分标题", en: "Part {number}, heading" },
  article: { zh: "第{han}条", en: "Article {number}" },
  division: { zh: "第{han}章（节）标题", en: "Chapter or section {number}, heading" },
  runIn: { zh: "（{han}）", en: "({number})" },
  runIn3: { zh: "{number}.", en: "{number}." },
  runIn4: { zh: "（{number}）", en: "({number})" },
  paragraphOfArticle: { zh: "第{han}款", en: "paragraph {number}" },
  item: { zh: "第（{han}）项", en: "item ({number})" },
  paragraph: { zh: "第{number}段", en: "paragraph {number}" },
  sentence: { zh: "第{number}句", en: "sentence {number}" },
  clause: { zh: "第{number}分句", en: "clause {number}" },
  heading: { zh: "标题", en: "heading" },
} as const;

/**
 * A clause's or heading's address in words. The clause is named only where its sentence has more than one, the
 * paragraph by its own heading's number where it has one. An address that the text does not have is said as it is.
 */
export function sayAddress(language: Language, policy: AddressedText, address: string): string {
  const parts = addressParts(policy, address);
  if (!parts) return address;
  const form = (key: keyof typeof FORMS, number = 0) =>
    fill(FORMS[key][language], { number, han: toHan(number) });
  const { part, parted, articled, paragraph, runIn, runInDepth, sentence, clause, clauses, item } = parts;
  const gap = language === "zh" ? "" : ", ";
  const ownClause = clause === null || clauses < 2 ? "" : form("clause", clause);
  if (articled && part === 0 && runIn !== null && runInDepth === null) return form("division", runIn);
  if (articled && part > 0) {
    const place = item !== null ? form("item", item) : sentence === null ? "" : form("sentence", sentence);
    const within = paragraph === null ? "" : form("paragraphOfArticle", paragraph);
    return [form("article", part), within, place, ownClause].filter(Boolean).join(gap);
  }
  if (paragraph === null) return form("partHeading", part);
  const lead = part > 0 ? form("part", part) : parted ? form("preamble") : "";
  const own = runInDepth === 3 ? "runIn3" : runInDepth === 4 ? "runIn4" : "runIn";
  const said = [
    runIn === null ? lead : [lead, form(own, runIn)].filter(Boolean).join(language === "zh" ? "" : " "),
    runIn === null ? form("paragraph", paragraph) : "",
    sentence === null ? form("heading") : form("sentence", sentence),
    ownClause,
  ].filter(Boolean);
  return said.join(gap);
}
