import { extent, nice } from 'd3';
import type { Reading } from '../../../model/series';
import type { Observation } from '../../../model/story';

/** Pixels from the top of the picture to its foot. */
export const HEIGHT = 56;
/** More columns than this are thinner than the gaps between them. */
const MOST_COLUMNS = 24;
/** A zero is drawn, too. */
const LEAST = 1.5;

/** A part of a column; what is not known for certain is paler. */
export interface Part {
  readonly y: number;
  readonly height: number;
  readonly opacity: number;
}

export interface Column {
  readonly value: Observation;
  readonly parts: readonly Part[];
  /** Only an outline: the source says that it is less. */
  readonly hollow: boolean;
}

export interface Columns {
  /** One for each period, with several columns where sources differ, none where nothing is known. */
  readonly slots: readonly {
    readonly reading: Reading | null;
    readonly columns: readonly Column[];
  }[];
  readonly scale: Scale;
}

/** What is drawn how high. */
export interface Scale {
  readonly y: (value: number) => number;
  /** Round values at foot and top; one of them is zero unless there are values on both sides. */
  readonly ends: readonly [number, number];
}

/** Columns that stand on zero; `null` when there are too many for the room. */
export function columnsOf(slots: readonly (Reading | null)[]): Columns | null {
  if (slots.length > MOST_COLUMNS) return null;
  const scale = scaleOf(slots.flatMap((slot) => slot?.values ?? []));
  return {
    slots: slots.map((reading) => ({
      reading,
      columns: (reading?.values ?? []).map((value) => column(value, scale.y)),
    })),
    scale,
  };
}

/** From zero to beyond the farthest value on either side, with room for the end that nobody knows. */
export function scaleOf(values: readonly Observation[]): Scale {
  const ends = values.flatMap(({ value, qualifier }) => [
    0,
    qualifier === 'over' || qualifier === 'about' ? value * OPEN : value,
  ]);
  const [least = 0, most = 0] = extent(ends);
  const [foot, top] = nice(...(least === most ? ([0, 1] as const) : ([least, most] as const)), 2);
  const y = (value: number) =>
    HEIGHT - LEAST - ((value - foot) / (top - foot)) * (HEIGHT - 2 * LEAST);
  return { y, ends: [foot, top] };
}

/** How much farther the fading end of a column is drawn. */
const OPEN = 1.3;
const FADING = [0.6, 0.35, 0.15];

function column(value: Observation, y: (value: number) => number): Column {
  const { value: amount, qualifier } = value;
  const upTo = (from: number, to: number, opacity: number): Part => {
    const [a, b] = [y(from), y(to)];
    const height = Math.max(Math.abs(a - b), LEAST);
    // However low, it stands on where it begins.
    return { y: to < from ? a : a - height, height, opacity };
  };
  const fading = (from: number, to: number): readonly Part[] =>
    FADING.map((opacity, at) => {
      const share = (step: number) => from + ((to - from) * step) / FADING.length;
      return upTo(share(at), share(at + 1), opacity);
    });
  switch (qualifier) {
    case 'exact':
    case 'under':
      return { value, parts: [upTo(0, amount, 1)], hollow: qualifier === 'under' };
    case 'over':
      return {
        value,
        parts: [upTo(0, amount, 1), ...fading(amount, amount * OPEN)],
        hollow: false,
      };
    case 'about':
      // Soft to either side of the number.
      return {
        value,
        parts: [upTo(0, amount * 0.85, 1), ...fading(amount * 0.85, amount * 1.15)],
        hollow: false,
      };
  }
}
