import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildPage } from '../buildPage';
import { PREPARE_FOR_TIMELINEJS, PREPARE_FOR_VIS } from './peerPages';

/** What is measured: a page that can prepare and show events, and how a hand moves it. */
export interface Subject {
  readonly name: string;
  readonly script: string;
  readonly styles: string;
  /** Finds the first mark that is drawn. */
  readonly mark: string;
  /** Where a hand drags and the wheel turns. */
  readonly ground: string;
  /** Buttons for those who zoom by none but buttons; `null` where Ctrl and the wheel do. */
  readonly zoomButtons: { readonly nearer: string; readonly farther: string } | null;
}

const packages = resolve(import.meta.dirname, '../node_modules');
const read = (file: string) => readFileSync(resolve(packages, file), 'utf8');

export async function subjects(): Promise<readonly Subject[]> {
  const ours = await buildPage('timeline');
  return [
    {
      name: 'this project',
      ...ours,
      mark: '.mark, canvas',
      ground: '.lanes',
      zoomButtons: null,
    },
    {
      name: 'vis-timeline 8.5.4',
      script: `${read('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js')}\n${PREPARE_FOR_VIS}`,
      styles: read('vis-timeline/styles/vis-timeline-graph2d.min.css'),
      mark: '.vis-item',
      ground: '.vis-panel.vis-center',
      zoomButtons: null,
    },
    {
      name: 'TimelineJS3 3.9.11',
      script: `${read('@knight-lab/timelinejs/dist/js/timeline.js')}\n${PREPARE_FOR_TIMELINEJS}`,
      styles: read('@knight-lab/timelinejs/dist/css/timeline.css'),
      mark: '.tl-timemarker',
      ground: '.tl-timenav',
      zoomButtons: {
        nearer: '.tl-menubar-button:has(.tl-icon-zoom-in)',
        farther: '.tl-menubar-button:has(.tl-icon-zoom-out)',
      },
    },
  ];
}
