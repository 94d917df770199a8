// Where an offset stands for a person: line and column.

export interface Spot {
  /** Both from 1; columns count code units. */
  readonly line: number;
  readonly column: number;
}

/** A function from offsets (code units) of a text to lines and columns; it reads the text once, when first asked. */
export function lineFinder(text: string): (offset: number) => Spot {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
