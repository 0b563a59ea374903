import { fitText, textWidth } from '../../../layout/textWidth';
import { LABEL_SIZE } from '../rows/timelineMeasures';

/** A title at one length. */
export interface TitleCut {
  readonly text: string;
  /** Pixels, with the air after it. */
  readonly width: number;
}

/** What titles are cut to, in pixels: first short, so that many find room, then as long as there is. */
const CUTS = [104, 150, 210, 280, 360] as const;

/** After a title, so that the next mark or title stands apart from it. */
const AIR = 6;

/** More than any window shows; when there are so many, all are forgotten and measured again. */
const MOST = 4000;

/** Titles stay the same while the window moves, so each is measured once. */
const known = new Map<string, readonly TitleCut[]>();

/** A title at each of the lengths; the last ones are alike when it is short. */
export function titleCuts(title: string, isBold: boolean): readonly TitleCut[] {
  const key = `${isBold ? '!' : ' '}${title}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const cuts = CUTS.map((length) => titleCut(title, isBold, length));
  if (known.size >= MOST) known.clear();
  known.set(key, cuts);
  return cuts;
}

/** All of a title, however long it is: for the one that is chosen. */
export function wholeTitle(title: string, isBold: boolean): TitleCut {
  return titleCut(title, isBold, Infinity);
}

function titleCut(title: string, isBold: boolean, length: number): TitleCut {
  // Bold letters are as wide as larger ones.
  const size = isBold ? LABEL_SIZE * 1.12 : LABEL_SIZE;
  const text = fitText(title, size, length);
  return { text, width: textWidth(text, size) + AIR };
}
