// Who goes on as bearer where a sentence names nobody. In a statute the last bearer of the article (else the next
// one); in a policy the subject that a paragraph opens with, else those whom the document addresses.
import type { Draft, Inferred } from "./draft.ts";

export interface Carried {
  readonly bearers: readonly string[];
  readonly why: Inferred | null;
}

const NOBODY: Carried = { bearers: [], why: null };

export class Carrying {
  #group = "";
  #sentence = "";
  #inSentence: readonly string[] = [];
  #inGroup: readonly string[] = [];
  #opening: readonly string[] | null = null;
  readonly #addressees: readonly string[];
  /** Drafts that wait for the next bearer of their article. */
  readonly #waiting: { readonly group: string; readonly draft: number }[] = [];
  readonly #named: { readonly group: string; readonly draft: number; readonly bearers: readonly string[] }[] =
    [];

  constructor(
    readonly statute: boolean,
    text: string,
  ) {
    this.#addressees = statute ? [] : addressees(text);
  }

  heading(address: string): void {
    this.#enter(address);
  }

  clause(address: string, own: boolean): void {
    const parts = address.split(".");
    this.#enter(this.statute ? parts[0]! : parts.slice(0, 2).join("."));
    const sentence = parts.slice(0, 3).join(".");
    if (sentence !== this.#sentence && own) this.#inSentence = [];
    this.#sentence = sentence;
  }

  #enter(group: string): void {
    if (group === this.#group) return;
    this.#group = group;
    this.#inGroup = [];
    this.#inSentence = [];
    this.#opening = null;
  }

  /** Bearers named before in the sentence, else in the article or paragraph. */
  before(): readonly string[] {
    return this.#inSentence.length > 0 ? this.#inSentence : this.#inGroup;
  }

  named(bearers: readonly string[], draft: number): void {
    this.#inSentence = bearers;
    this.#inGroup = bearers;
    this.#opening ??= bearers;
    this.#named.push({ group: this.#group, draft, bearers });
  }

  /** Who bears an act that names nobody. `objects` are the parties that it acts on; `marked`: it has a modal word. */
  unnamed(objects: readonly string[], draft: number): Carried {
    if (this.#inSentence.length > 0) return { bearers: this.#inSentence, why: null };
    if (this.statute) {
      if (this.#inGroup.length > 0) return { bearers: this.#inGroup, why: "carried" };
      this.#waiting.push({ group: this.#group, draft });
      return NOBODY;
    }
    this.#opening ??= [];
    const open = this.#opening.filter((name) => !objects.some((object) => sameBody(name, object)));
    if (open.length > 0) return { bearers: open, why: "carried" };
    return this.#addressees.length > 0 ? { bearers: this.#addressees, why: "addressee" } : NOBODY;
  }

  /** Gives those that waited the next bearer named in their article. */
  settle(drafts: readonly Draft[]): Draft[] {
    return drafts.map((draft, at) => {
      const waits = this.#waiting.find((waiting) => waiting.draft === at);
      const next =
        waits && this.#named.find(({ group, draft: other }) => group === waits.group && other > at);
      return next ? { ...draft, bearers: next.bearers, inferred: "nearby" } : draft;
    });
  }
}

/** Whether two names are of the same body, one said shorter. */
function sameBody(a: string, b: string): boolean {
  return (
    a === b || a.endsWith(b) || b.endsWith(a) || (b.length > 3 && a.includes(b.slice(0, 5)) && b.length >= 5)
  );
}

/** Whom a policy speaks to: the line of address at its top, else the 各… that comes most often. */
function addressees(text: string): string[] {
  const line = /^((?:各|[^\n，。]{0,12}各)[^\n。]{2,120})[：:]$/m.exec(text.slice(0, 3000));
  if (line) return [line[1]!];
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(
    /各(?:地区|级党委和政府|地|省|市)(?:各部门|各单位|（区）|、[^，。]{1,12}?(?=要|应当|必须))?/g,
  ))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  return best ? [best[0]] : [];
}
