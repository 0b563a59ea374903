export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 48;
/** Cells of one column have neighbouring numbers; no picture is this many cells high. */
const COLUMN = 1 << 16;

/** Boxes that are taken, found again by where they are: cells keep a look-up near constant time. */
export class TakenBoxes {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    eachCell(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [box]);
      else cell.push(box);
      return false;
    });
  }

  hits(box: Box): boolean {
    return eachCell(box, (key) => {
      const cell = this.#cells.get(key);
      return cell !== undefined && cell.some((other) => overlap(box, other));
    });
  }
}

/** Goes through the cells that a box lies in until one is found; asked many times in a frame. */
function eachCell(box: Box, found: (key: number) => boolean): boolean {
  const right = Math.floor((box.x + box.width) / CELL);
  const bottom = Math.floor((box.y + box.height) / CELL);
  for (let i = Math.floor(box.x / CELL); i <= right; i += 1) {
    for (let j = Math.floor(box.y / CELL); j <= bottom; j += 1) {
      if (found(i * COLUMN + j)) return true;
    }
  }
  return false;
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
