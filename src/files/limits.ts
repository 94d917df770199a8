// Every limit on what is read, in one table: beyond them a file is refused with an Issue, never a hang.

const MEBIBYTE = 2 ** 20;

/** Lengths are bytes before decoding and code units after. */
export const LIMITS = {
  /** A YAML file. YAML is slow to parse: this is about three seconds on an old machine. */
  yaml: MEBIBYTE,
  /** A source text. */
  text: 8 * MEBIBYTE,
  /** A workspace file in JSON. */
  json: 48 * MEBIBYTE,
  /** A CSV file. */
  csv: 24 * MEBIBYTE,
  /** A zip, a workbook, a document of Word's: packed, all that is read of it unpacked, and files in it. */
  zip: 24 * MEBIBYTE,
  expanded: 160 * MEBIBYTE,
  entries: 2_000,
  /** Rows of a table, its columns, and cells of all tables of a file together. */
  rows: 50_000,
  columns: 256,
  cells: 1_500_000,
  /** Lists and objects inside one another. Our deepest file has 8. */
  depth: 64,
  /** Fields of one object. The page's own has fewer than 30. */
  fields: 2_000,
  /** Aliases in a YAML file, and how often one is followed, nested ones multiplied (a billion laughs has 10⁹). */
  aliases: 2_000,
  /** Values in one file after its aliases are followed. */
  values: 2_000_000,
  /** Problems told of one file; a wrong file has thousands alike. */
  issues: 100,
} as const;
