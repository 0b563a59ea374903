import { lettersOf } from '../../../layout/lettersOf';
import { textWidth } from '../../../layout/textWidth';
import { LABEL_SIZE } from '../rows/timelineMeasures';

/** A title at one length. */
export interface TitleCut {
  readonly text: string;
  /** Pixels, with the air after it. */
  readonly width: number;
}

/** What titles are cut to, in pixels: first short, so that many find room, then as long as there is. */
const CUTS = [104, 150, 210, 280, 360, 480, 600] as const;

/** After a title, so that the next mark or title stands apart from it. */
const AIR = 6;

/** More than any window shows; when there are so many, all are forgotten and measured again. */
const MOST = 4000;

/** Titles stay the same while the window moves, so each is measured once. */
const known = new Map<string, readonly TitleCut[]>();

/** A title at each of the lengths, the shortest first; a short title has fewer. */
export function titleCuts(title: string, isBold: boolean): readonly TitleCut[] {
  const key = `${isBold ? '!' : ' '}${title}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const cuts = cutAt(title, sizeOf(isBold));
  if (known.size >= MOST) known.clear();
  known.set(key, cuts);
  return cuts;
}

/** All of a title, however long it is: for the one that is chosen. */
export function wholeTitle(title: string, isBold: boolean): TitleCut {
  return { text: title, width: textWidth(title, sizeOf(isBold)) + AIR };
}

/** Bold letters are as wide as larger ones. */
function sizeOf(isBold: boolean): number {
  return isBold ? LABEL_SIZE * 1.12 : LABEL_SIZE;
}

/** As `fitText` does for one length: a long story has thousands of titles, each is gone through once. */
function cutAt(title: string, size: number): readonly TitleCut[] {
  const dots = textWidth('…', size);
  const cuts: TitleCut[] = [];
  let kept = '';
  let used = 0;
  for (const letter of lettersOf(title)) {
    const next = used + textWidth(letter, size);
    for (let length = CUTS[cuts.length]; length !== undefined; length = CUTS[cuts.length]) {
      if (next <= length - dots) break;
      const text = `${kept.trimEnd()}…`;
      cuts.push({ text, width: used + dots + AIR });
    }
    kept += letter;
    used = next;
  }
  const whole = { text: title, width: used + AIR };
  const fitting = CUTS.findIndex((length) => used <= length);
  return fitting === -1 ? cuts : [...cuts.slice(0, fitting), whole];
}
