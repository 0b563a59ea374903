export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 48;

/** Boxes that are taken, found again by where they are: cells keep a look-up near constant time. */
export class TakenBoxes {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [box]);
      else cell.push(box);
    }
  }

  hits(box: Box): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => overlap(box, other)));
  }
}

function cellsOf(box: Box): readonly string[] {
  const keys: string[] = [];
  const right = Math.floor((box.x + box.width) / CELL);
  const bottom = Math.floor((box.y + box.height) / CELL);
  for (let i = Math.floor(box.x / CELL); i <= right; i += 1) {
    for (let j = Math.floor(box.y / CELL); j <= bottom; j += 1) keys.push(`${i},${j}`);
  }
  return keys;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
