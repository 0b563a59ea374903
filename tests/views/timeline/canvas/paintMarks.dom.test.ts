import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintMarks } from '../../../../src/views/timeline/canvas/paintMarks';
import { shapeOf, type MarkKind } from '../../../../src/views/timeline/placing/timelineMark';
import { date, makeEvent } from '../../../makeStory';

/** As a context gives it back, however it was said. */
const COLOUR = '#0a6e5a';
const CARD = '#ffffff';

interface Stop {
  readonly at: number;
  readonly colour: string;
}

/** One thing painted, with what the context had then. */
interface Stroke {
  readonly way: 'fill' | 'stroke';
  readonly alpha: number;
  readonly style: unknown;
  readonly line: number;
  readonly dash: readonly number[];
}

/** A context that keeps what is painted with it. */
class Recorder {
  readonly painted: Stroke[] = [];
  fillStyle: unknown = '';
  strokeStyle: unknown = '';
  lineWidth = 1;
  globalAlpha = 1;
  #dash: readonly number[] = [];
  readonly #saved: (readonly [unknown, unknown, number, number, readonly number[]])[] = [];

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, globalAlpha } = this;
    this.#saved.push([fillStyle, strokeStyle, lineWidth, globalAlpha, this.#dash]);
  }
  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    [this.fillStyle, this.strokeStyle, this.lineWidth, this.globalAlpha, this.#dash] = saved;
  }
  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }
  createLinearGradient(): { stops: Stop[]; addColorStop(at: number, colour: string): void } {
    const stops: Stop[] = [];
    return { stops, addColorStop: (at, colour) => stops.push({ at, colour }) };
  }
  fill(): void {
    this.#keep('fill', this.fillStyle);
  }
  fillRect(): void {
    this.#keep('fill', this.fillStyle);
  }
  stroke(): void {
    this.#keep('stroke', this.strokeStyle);
  }
  #keep(way: Stroke['way'], style: unknown): void {
    const { globalAlpha: alpha, lineWidth: line } = this;
    this.painted.push({ way, alpha, style, line, dash: this.#dash });
  }
  setTransform(): void {}
  clearRect(): void {}
  translate(): void {}
  scale(): void {}
  beginPath(): void {}
  closePath(): void {}
  arc(): void {}
  rect(): void {}
  moveTo(): void {}
  lineTo(): void {}
}

let topics = 0;
let recorder = new Recorder();
let canvas = document.createElement('canvas');

beforeEach(() => {
  recorder = new Recorder();
  canvas = document.createElement('canvas');
  vi.stubGlobal('Path2D', vi.fn());
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
  ) {
    return this === canvas ? (recorder as never) : null;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What is painted of one mark with such a date. */
function painted(edtf: string): readonly Stroke[] {
  const event = makeEvent('a', { date: date(edtf) });
  const shape = shapeOf(date(edtf));
  // A ground of its own for each: what was painted before comes back as a picture.
  const paint = { topics: [COLOUR], card: `${CARD}${(topics += 1)}`, ink: COLOUR, face: 'serif' };
  const place = { row: 0, x: 0.2, width: shape.kind === 'day' ? 0 : 0.5, isTitledBefore: false };
  paintMarks(canvas, {
    marks: [{ event, ...shape, ...place, label: null }],
    width: 800,
    height: 30,
    paint,
    active: new Set(),
    indexOf: new Map([[event.topic, 0]]),
  });
  // Where no pattern can be made, the veil of a year is this.
  return recorder.painted.filter(({ style }) => style !== 'transparent');
}

const isDotted = ({ way, dash }: Stroke) => way === 'stroke' && dash.join(' ') === '1.5 2.5';

const KINDS: readonly (readonly [MarkKind, string, string, string])[] = [
  ['day', '2024-07-02', '2024-07-02~', '2024-07-02?'],
  ['month', '2024-07', '2024-07~', '2024-07?'],
  ['season', '2024-22', '2024-22~', '2024-22?'],
  ['year', '2024', '2024~', '2024?'],
  ['decade', '202X', '202X~', '202X?'],
  ['range', '2023/2024', '2023~/2024', '2023?/2024'],
  ['open-end', '2024/..', '2024~/..', '2024?/..'],
  ['open-start', '../2024', '../2024~', '../2024?'],
];

describe.each(KINDS)('a painted %s', (kind, certain, about, doubted) => {
  it('is of that kind, and sharp where it is certain', () => {
    expect(shapeOf(date(certain)).kind).toBe(kind);
    const all = painted(certain);
    expect(Math.max(...all.map(({ alpha }) => alpha))).toBeGreaterThanOrEqual(0.6);
    expect(all.filter(isDotted)).toEqual([]);
  });

  it('has soft edges where it is about then: nothing whole, and in several layers', () => {
    const all = painted(about);
    expect(Math.max(...all.map(({ alpha }) => alpha))).toBeLessThanOrEqual(0.4);
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(all.filter(isDotted)).toEqual([]);
  });

  it('has a dotted outline where it is uncertain', () => {
    const outline = painted(doubted).filter(isDotted);
    expect(outline.length).toBeGreaterThan(0);
    expect(Math.max(...outline.map(({ alpha }) => alpha))).toBe(1);
  });
});

it.each([
  ['2024/..', 1],
  ['../2024', 0],
])('%s fades at %d into nothing, in its own colour', (edtf, open) => {
  const [body] = painted(edtf);
  const { stops } = body?.style as { stops: Stop[] };
  expect(stops.find(({ at }) => at === open)?.colour).toBe('#0a6e5a00');
  expect(stops.find(({ at }) => at !== open)?.colour).toBe(COLOUR);
});
