// How wide a text is without a screen: han and full-width characters 1 em, the rest by a small table of
// a common sans serif. Rather too wide than too narrow: a label must fit in whatever font shows up.

/** Widths in hundredths of an em. */
const NARROW = new Map<string, number>();
for (const [width, characters] of [
  [26, "ijl'|.,:;!"],
  [34, ' ftrI()[]/-"'],
  [50, "csJzkvxy"],
  [60, "abdeghnopquFLT0123456789?*+=<>~_$"],
  [70, "ABCEKPRSVXYZ&"],
  [80, "DGHNOQUw"],
  [92, "mMW%@"],
] as const)
  for (const character of characters) NARROW.set(character, width);

const BOLD = 1.07;

/** Marks that are as wide as a han character among such, and narrow among Latin letters. */
const SHARED = new Set("“”‘’…—·");

/** Measures a text in px; callers with a canvas may hand in their own. */
export type Measure = (text: string, fontSize: number, bold: boolean) => number;

/** Estimated width in px of a single line at a font size in px; the same on every machine. */
export const textWidth: Measure = (text, fontSize, bold) => {
  let wide = 0;
  let narrow = 0;
  let marks = 0;
  for (const character of text) {
    if (character >= "\u2e80") wide += 100;
    else if (SHARED.has(character)) marks++;
    else narrow += NARROW.get(character) ?? 65;
  }
  wide += marks * (wide > 0 ? 100 : 50);
  return ((wide + narrow * (bold ? BOLD : 1)) * fontSize) / 100;
};
