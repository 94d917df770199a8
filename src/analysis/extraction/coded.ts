// A clause in which each party is one character, so that rules can be written as patterns over the words between
// parties. `{G}` in a rule is a party or several joined ones (A、B和C), `{~8}` up to eight other characters.
import type { Mention } from "./mentions.ts";

/** The characters that stand for parties: Unicode's private use area. */
const FIRST = 0xe000;
const MOST = 6_400;
export const PARTY = "[\ue000-\uf8ff]";
const JOIN = "(?:、|和|及|以及|、?或者|或)";
const BESIDE =
  "(?:其他|其|各|有关|相关|所属|下属|(?:其|本)?(?:辖区|行政区域|区域|村|社区|小区|单位|校|院|园区)内的?)?";
export const GROUP = `${BESIDE}${PARTY}(?:${JOIN}${BESIDE}${PARTY})*等?`;

export interface Coded {
  /** The clause with a character for each party. */
  readonly code: string;
  /** For every character of the code where it begins in the clause; one more for the end. */
  readonly at: readonly number[];
  readonly mentions: readonly Mention[];
}

/** A clause's text without its line breaks and blanks, and where each character (and the end) stood. */
export function squeezed(text: string): { readonly text: string; readonly origin: readonly number[] } {
  const origin: number[] = [];
  let kept = "";
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue;
    kept += text[at];
    origin.push(at);
  }
  origin.push(text.trimEnd().length);
  return { text: kept, origin };
}

/** A clause's text as code, `origin` telling where it stood; characters of the private use area in it count as unknown ones. */
export function coded(text: string, mentions: readonly Mention[], origin: readonly number[]): Coded {
  const plain = text.replace(/[\ue000-\uf8ff]/g, "□");
  const used = mentions.slice(0, MOST);
  let code = "";
  const at: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    for (; done < end; done++) {
      code += plain[done];
      at.push(origin[done]!);
    }
  };
  used.forEach((mention, index) => {
    copy(mention.start);
    code += String.fromCharCode(FIRST + index);
    at.push(origin[mention.start]!);
    done = mention.end;
  });
  copy(plain.length);
  at.push(origin[plain.length]!);
  return { code, at, mentions: used };
}

/** The names of the parties in a piece of code, each once. */
export function namesIn({ mentions }: Coded, piece: string): string[] {
  const names: string[] = [];
  for (const character of piece) {
    const mention = mentions[character.charCodeAt(0) - FIRST];
    if (mention && !names.includes(mention.name)) names.push(mention.name);
  }
  return names;
}

/** A rule's pattern. `{G}` captures a group of parties as `g`, `{g}` only matches one. */
export function rulePattern(source: string, flags = "u"): RegExp {
  const written = source
    .replaceAll("{G}", `(?<g>${GROUP})`)
    .replaceAll("{g}", `(?:${GROUP})`)
    .replace(/\{~(\d+)\}/g, "[^，。；：\ue000-\uf8ff]{0,$1}?");
  return new RegExp(written, flags);
}
