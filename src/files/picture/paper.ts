// The sheets that a picture is drawn for. A larger sheet gets more px, so that labels stay readable from where it
// hangs and keep their places.

export const PAPERS = {
  screen: { width: 1600, ratio: 1600 / 950, mm: null },
  wide: { width: 1600, ratio: 16 / 9, mm: null },
  a4: { width: 1600, ratio: Math.SQRT2, mm: [297, 210] },
  a3: { width: 1800, ratio: Math.SQRT2, mm: [420, 297] },
  a1: { width: 2200, ratio: Math.SQRT2, mm: [841, 594] },
} as const satisfies Readonly<
  Record<string, { width: number; ratio: number; mm: readonly [number, number] | null }>
>;
export type PaperId = keyof typeof PAPERS;
