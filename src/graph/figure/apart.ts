// Things along a line that want to stand somewhere and must not touch.

/**
 * Middles that keep the order and the gaps, near to those wanted, within 0…room.
 * @param lengths of the things, which together with their gaps fit the room
 */
export function apart(
  wanted: readonly number[],
  lengths: readonly number[],
  gap: number,
  room: number,
): number[] {
  const half = lengths.map((length) => length / 2);
  const distance = (at: number) => half[at - 1]! + gap + half[at]!;
  // The mean of pushing from either side keeps a crowd in its middle.
  const right = [...wanted];
  const left = [...wanted];
  for (let at = 1; at < wanted.length; at++) right[at] = Math.max(right[at]!, right[at - 1]! + distance(at));
  for (let at = wanted.length - 2; at >= 0; at--)
    left[at] = Math.min(left[at]!, left[at + 1]! - distance(at + 1));
  const places = wanted.map((_, at) => (right[at]! + left[at]!) / 2);
  for (let at = 0, edge = 0; at < places.length; at++) {
    places[at] = Math.max(places[at]!, edge + half[at]!);
    edge = places[at]! + half[at]! + gap;
  }
  for (let at = places.length - 1, edge = room; at >= 0; at--) {
    places[at] = Math.min(places[at]!, edge - half[at]!);
    edge = places[at]! - half[at]! - gap;
  }
  return places;
}
