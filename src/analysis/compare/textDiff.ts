// Words against words, character by character: what stays, what goes, what comes. For sentences and clauses; runs that
// are too long to be lined up are told as gone and come.

export interface TextPart {
  readonly kind: "same" | "gone" | "came";
  readonly text: string;
}

/** Most cells of the table (product of both lengths): some ms. */
const MOST_CELLS = 1_500_000;
/** A stretch shorter than this between two changes is no island and is read with them, where they are this long. */
const ISLAND = 2;
const WATER = 5;

/** The parts of two texts in order; joined without `came` they give the first, without `gone` the second. */
export function textDiff(a: string, b: string): readonly TextPart[] {
  const [one, other] = [[...a], [...b]];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head++;
  let tail = 0;
  while (
    tail < one.length - head &&
    tail < other.length - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  )
    tail++;
  const middle = lined(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  const same = (text: string): TextPart => ({ kind: "same", text });
  return joined([
    same(one.slice(0, head).join("")),
    ...withoutIslands(joined(middle)),
    same(one.slice(one.length - tail).join("")),
  ]);
}

/** Longest common subsequence, one part a character. */
function lined(a: readonly string[], b: readonly string[]): TextPart[] {
  const [rows, columns] = [a.length + 1, b.length + 1];
  const gone = (from: number) => a.slice(from).map((text): TextPart => ({ kind: "gone", text }));
  const came = (from: number) => b.slice(from).map((text): TextPart => ({ kind: "came", text }));
  if (rows * columns > MOST_CELLS) return [...gone(0), ...came(0)];
  const best = new Uint16Array(rows * columns);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * columns + j] =
        a[i] === b[j]
          ? (best[(i + 1) * columns + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * columns + j] ?? 0, best[i * columns + j + 1] ?? 0);
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      parts.push({ kind: "same", text: a[i] ?? "" });
      i++;
      j++;
    } else if ((best[(i + 1) * columns + j] ?? 0) >= (best[i * columns + j + 1] ?? 0))
      parts.push({ kind: "gone", text: a[i++] ?? "" });
    else parts.push({ kind: "came", text: b[j++] ?? "" });
  }
  return [...parts, ...gone(i), ...came(j)];
}

/** One character that two rewritten stretches happen to share says nothing. */
function withoutIslands(parts: readonly TextPart[]): TextPart[] {
  return parts.flatMap((part, index): TextPart[] => {
    const between = index > 0 && index < parts.length - 1;
    if (part.kind !== "same" || !between || [...part.text].length >= ISLAND) return [part];
    const around = parts.slice(Math.max(0, index - 2), index + 3).filter(({ kind }) => kind !== "same");
    if (around.reduce((sum, { text }) => sum + text.length, 0) < WATER) return [part];
    return [
      { kind: "gone", text: part.text },
      { kind: "came", text: part.text },
    ];
  });
}

/** Neighbours of a kind as one; between two that stay, what goes comes before what comes. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const found: TextPart[] = [];
  let [gone, came] = ["", ""];
  const flush = () => {
    if (gone !== "") found.push({ kind: "gone", text: gone });
    if (came !== "") found.push({ kind: "came", text: came });
    [gone, came] = ["", ""];
  };
  for (const { kind, text } of parts) {
    if (text === "") continue;
    if (kind === "gone") gone += text;
    else if (kind === "came") came += text;
    else {
      flush();
      const last = found.at(-1);
      if (last?.kind === "same") found[found.length - 1] = { kind, text: last.text + text };
      else found.push({ kind, text });
    }
  }
  flush();
  return found;
}
