// Two ways to put ordered things on a line near where they would like to be: packed side by side, or into
// slots of a grid. Plain arithmetic, the same on every machine.

/**
 * Centres nearest to the wishes (least squares) that keep the order, leave each thing its width and stay
 * within lo…hi; when there is not enough room the widths shrink together. Isotonic regression by pooling.
 */
export function packed(
  wishes: readonly number[],
  widths: readonly number[],
  lo: number,
  hi: number,
): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const squeeze = total > hi - lo ? (hi - lo) / total : 1;
  // With u = wish − (room that the ones before need), keeping the order means u must not fall.
  const offsets: number[] = [];
  let used = 0;
  for (const width of widths) {
    offsets.push(used + (width * squeeze) / 2);
    used += width * squeeze;
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let pool = { sum: wish - (offsets[index] as number), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const placed: number[] = [];
  for (const { sum, count } of pools) {
    const u = Math.min(Math.max(sum / count, lo), hi - used);
    for (let n = 0; n < count; n++) placed.push(u + (offsets[placed.length] as number));
  }
  return placed;
}

/**
 * Slot for each wish (rising): slots keep the order, take at most `capacity` each, and lie together as near
 * to the wishes as can be (least sum of distances, by dynamic programming).
 */
export function slotted(wishes: readonly number[], slots: readonly number[], capacity: number): number[] {
  const n = wishes.length;
  const room = Math.max(capacity, Math.ceil(n / Math.max(1, slots.length)));
  let costs: number[] = [0, ...Array(n).fill(Number.POSITIVE_INFINITY)];
  const taken: number[][] = [];
  for (const slot of slots) {
    const next = Array(n + 1).fill(Number.POSITIVE_INFINITY) as number[];
    const take = Array(n + 1).fill(0) as number[];
    for (let before = 0; before <= n; before++) {
      let cost = costs[before] as number;
      if (cost === Number.POSITIVE_INFINITY) continue;
      for (let count = 0; count <= room && before + count <= n; count++) {
        if (count > 0) cost += Math.abs((wishes[before + count - 1] as number) - slot);
        if (cost < (next[before + count] as number)) {
          next[before + count] = cost;
          take[before + count] = count;
        }
      }
    }
    costs = next;
    taken.push(take);
  }
  const chosen = Array(n).fill(0) as number[];
  let left = n;
  for (let slot = slots.length - 1; slot >= 0 && left > 0; slot--) {
    const count = taken[slot]?.[left] ?? 0;
    for (let k = 0; k < count; k++) chosen[left - 1 - k] = slot;
    left -= count;
  }
  return chosen;
}
