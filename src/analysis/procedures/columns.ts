// When each step comes: the column after the last of those that lead to it. An arrow that closes a circle is
// drawn but moves nothing. Without recursion: a long chain must not overflow the stack.
import type { Arrow } from "./steps.ts";

/** Columns from 0 by step id; `ids` in the order of the text, which settles what the arrows leave open. */
export function columnsOf(ids: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const out = new Map<string, string[]>(ids.map((id) => [id, []]));
  const awaited = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const { from, to } of arrows) {
    out.get(from)?.push(to);
    awaited.set(to, (awaited.get(to) ?? 0) + 1);
  }
  const columns = new Map<string, number>();
  const settled = new Set<string>();
  const settle = (start: string) => {
    const ready = [start];
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
      if (settled.has(id)) continue;
      settled.add(id);
      const column = columns.get(id) ?? 0;
      columns.set(id, column);
      for (const next of out.get(id) ?? []) {
        if (settled.has(next)) continue;
        columns.set(next, Math.max(columns.get(next) ?? 0, column + 1));
        const left = (awaited.get(next) ?? 1) - 1;
        awaited.set(next, left);
        if (left === 0) ready.push(next);
      }
    }
  };
  for (const id of ids) if (awaited.get(id) === 0) settle(id);
  // What is left goes in a circle: the text's first step opens it.
  for (const id of ids) settle(id);
  return columns;
}
