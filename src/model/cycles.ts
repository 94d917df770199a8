// Finds a way round in a directed graph. By a list of its own: a long chain must not overflow the stack.

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** One cycle for every arrow that closes one (index of the arrow, and the way round, first = last). */
export function cycles(
  arrows: readonly Arrow[],
): { readonly arrow: number; readonly way: readonly string[] }[] {
  const out = new Map<string, { to: string; arrow: number }[]>();
  arrows.forEach(({ from, to }, arrow) => {
    const list = out.get(from);
    if (list) list.push({ to, arrow });
    else out.set(from, [{ to, arrow }]);
  });
  const done = new Set<string>();
  const found: { arrow: number; way: readonly string[] }[] = [];
  for (const start of out.keys()) {
    if (done.has(start)) continue;
    const way: { node: string; next: number }[] = [{ node: start, next: 0 }];
    const depth = new Map([[start, 0]]);
    while (way.length > 0) {
      const here = way.at(-1)!;
      const step = out.get(here.node)?.[here.next++];
      if (!step) {
        done.add(here.node);
        depth.delete(here.node);
        way.pop();
        continue;
      }
      const back = depth.get(step.to);
      if (back !== undefined)
        found.push({ arrow: step.arrow, way: [...way.slice(back).map(({ node }) => node), step.to] });
      else if (!done.has(step.to)) {
        depth.set(step.to, way.length);
        way.push({ node: step.to, next: 0 });
      }
    }
  }
  return found;
}
