import { layoutTime } from './timeline/layoutTime';
import { measure, type Frames, type Measured } from './timeline/measure';
import { subjects, type Subject } from './timeline/subjects';

/** Each time in a browser of its own; who does not finish is not asked again. */
const RUNS = 3;
const SIZES = [14, 1000, 10_000, 100_000] as const;

export const TIMELINE_COLUMNS = [
  'timeline',
  'events',
  'first mark, ms',
  'drag, ms (median / p95 / worst)',
  'zoom, ms (median / p95 / worst)',
  'longest answer, ms',
  'heap, MB',
  'elements',
] as const;

/**
 * The timeline beside its peers, one row for each and each number of events, in a fresh headless
 * Chromium without throttling. A frame without work takes 16.7 ms.
 *
 * @param told is given each row as soon as it is known
 */
export async function timelineRows(
  told: (row: readonly string[]) => void,
): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for (const size of SIZES) {
    const row = ['layout alone, in Node', String(size), layoutTime(size).toFixed(1)];
    rows.push([...row, ...TIMELINE_COLUMNS.slice(row.length).map(() => '–')]);
  }
  rows.forEach(told);
  const all = await subjects();
  for (const size of SIZES) {
    for (const subject of all) {
      const row = rowOf(await middleOf(subject, size));
      rows.push(row);
      told(row);
    }
  }
  return rows;
}

/** Of several runs the one whose first mark came neither soonest nor latest. */
async function middleOf(subject: Subject, size: number): Promise<Measured> {
  const runs: Measured[] = [];
  while (runs.length < RUNS) {
    const run = await measure(subject, size);
    if (run.ready === null || run.failure !== null) return run;
    runs.push(run);
  }
  const middle = runs.sort((a, b) => (a.ready ?? 0) - (b.ready ?? 0))[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error(`no run of ${subject.name}`);
  return middle;
}

function rowOf({ subject, events, failure, ...found }: Measured): readonly string[] {
  return [
    subject,
    String(events),
    failure !== null && found.ready === null ? failure : whole(found.ready),
    failure !== null && found.dragging === null ? '–' : framesIn(found.dragging),
    failure !== null && found.zooming === null ? failure : framesIn(found.zooming),
    answerOf(found.dragging, found.zooming),
    found.heap === null ? '–' : found.heap.toFixed(1),
    whole(found.nodes),
  ];
}

function framesIn(frames: Frames | null): string {
  if (frames === null) return '–';
  return [frames.median, frames.p95, frames.worst].map((time) => time.toFixed(1)).join(' / ');
}

function answerOf(...all: readonly (Frames | null)[]): string {
  const answers = all.flatMap((frames) => frames?.answer ?? []);
  return answers.length === 0 ? '–' : whole(Math.max(...answers));
}

function whole(value: number | null): string {
  return value === null ? '–' : String(Math.round(value));
}
