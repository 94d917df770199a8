// Which boxes does this box touch: a grid of cells over the pane, so that thousands of labels stay fast.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const CELL = 80;
const STRIDE = 65_536;

export class BoxIndex<T> {
  private readonly cells = new Map<number, Map<T, Box>>();

  add(item: T, box: Box): void {
    for (const cell of this.covered(box)) {
      const held = this.cells.get(cell) ?? new Map<T, Box>();
      this.cells.set(cell, held.set(item, box));
    }
  }

  remove(item: T, box: Box): void {
    for (const cell of this.covered(box)) this.cells.get(cell)?.delete(item);
  }

  /** Items whose boxes touch this one. */
  at(box: Box): Set<T> {
    const found = new Set<T>();
    for (const cell of this.covered(box))
      for (const [item, held] of this.cells.get(cell) ?? []) if (touches(held, box)) found.add(item);
    return found;
  }

  /** Tells of every item whose box holds the point; for paths that are looked at point by point. */
  under(x: number, y: number, tell: (item: T) => void): void {
    const cell = this.cells.get(Math.floor(x / CELL) * STRIDE + Math.floor(y / CELL));
    if (!cell) return;
    for (const [item, box] of cell)
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) tell(item);
  }

  private *covered(box: Box): Generator<number> {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) yield x * STRIDE + y;
  }
}
