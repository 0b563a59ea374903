import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { escapeMarkup } from '../../../src/format/escapeMarkup';
import { MAP_ALONE, TIMELINEJS_AND_MAP, VIS_MAP_AND_CARDS } from './peerPages';
import type { PlainStory } from './plainStory';
import type { Press, Site } from './site';

const root = resolve(import.meta.dirname, '../../..');
const LEAFLET = resolve(root, 'node_modules/leaflet/dist');
const CLUSTER = resolve(root, 'tools/bench/node_modules/leaflet.markercluster/dist');
const TIMELINEJS = resolve(root, 'tools/bench/node_modules/@knight-lab/timelinejs/dist');
const VIS = resolve(root, 'tools/bench/node_modules/vis-timeline');

const MARKER: Press = {
  target: '.leaflet-marker-icon:not(.marker-cluster)',
  answer: '.leaflet-popup',
};

/** The story's words as plain HTML: nothing can be there sooner. */
export function staticFloor(story: PlainStory): Site {
  const line = (text: string) => `<li>${escapeMarkup(text)}</li>`;
  const text = [
    `<h1>${escapeMarkup(story.title)}</h1><p>${escapeMarkup(story.standfirst)}</p>`,
    `<ul>${story.figures.map(({ label, value }) => line(`${label}: ${value}`)).join('')}</ul>`,
    `<ul>${story.places.map(({ name }) => line(name)).join('')}</ul>`,
    ...story.events.map(
      ({ title, summary, date }) =>
        `<article><h2>${escapeMarkup(title)}</h2><p>${escapeMarkup(`${date} ${summary}`)}</p></article>`,
    ),
    `<ul>${story.agreements.map(line).join('')}</ul>`,
  ].join('');
  return {
    ...peer('static floor, no script', { body: text, styles: [], scripts: [] }),
    drawn: [['article', story.events.length]],
  };
}

export function mapAlone(story: PlainStory): Site {
  const { name, drawn, presses } = {
    name: 'Leaflet + markercluster, map alone',
    drawn: [['.leaflet-marker-icon', 1] as const],
    presses: { place: MARKER },
  };
  const styles = [
    'leaflet/leaflet.css',
    'cluster/MarkerCluster.css',
    'cluster/MarkerCluster.Default.css',
  ];
  const scripts = ['leaflet/leaflet.js', 'cluster/leaflet.markercluster.js'];
  const body = '<div id="map"></div>';
  return { ...peer(name, { body, styles, scripts, story, program: MAP_ALONE }), drawn, presses };
}

export function timelineJsAndMap(story: PlainStory): Site {
  const styles = ['leaflet/leaflet.css', 'timelinejs/css/timeline.css'];
  const scripts = ['leaflet/leaflet.js', 'timelinejs/js/timeline.js'];
  const body = '<div id="timeline"></div><div id="map"></div>';
  return {
    ...peer('TimelineJS3 + Leaflet', { body, styles, scripts, story, program: TIMELINEJS_AND_MAP }),
    drawn: [
      ['.tl-timemarker', dated(story)],
      ['.leaflet-marker-icon', story.places.length],
    ],
    presses: {
      mark: {
        target: '.tl-timemarker:not(.tl-timemarker-active) .tl-timemarker-content-container',
        answer: '[id="KEY"].tl-timemarker-active',
      },
      place: MARKER,
    },
  };
}

export function visMapAndCards(story: PlainStory, isLong = false): Site {
  const styles = ['leaflet/leaflet.css', 'vis/styles/vis-timeline-graph2d.min.css'];
  const scripts = ['leaflet/leaflet.js', 'vis/standalone/umd/vis-timeline-graph2d.min.js'];
  const body =
    '<div id="topics"></div><div id="map"></div><div id="timeline"></div><div id="cards"></div>';
  const name = `vis-timeline + Leaflet + cards${isLong ? `, ${story.events.length} events` : ''}`;
  return {
    ...peer(name, { body, styles, scripts, story, program: VIS_MAP_AND_CARDS }),
    drawn: [
      // Of a long story the timeline draws groups.
      ['.vis-item', isLong ? 1 : dated(story)],
      ['.leaflet-marker-icon', story.places.length],
      ['article', story.events.length],
    ],
    presses: isLong
      ? {}
      : {
          mark: { target: '.vis-item', answer: '.vis-item.vis-selected' },
          place: MARKER,
          card: { target: 'article:not(.open)', answer: '[id="KEY"].open' },
          topic: { target: '[aria-pressed=false]', answer: '[aria-pressed=true]' },
        },
  };
}

function dated({ events }: PlainStory): number {
  return events.filter(({ start }) => start !== null).length;
}

interface Parts {
  readonly body: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly story?: PlainStory;
  readonly program?: string;
}

function peer(name: string, { body, styles, scripts, story, program }: Parts): Site {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Story</title>
<link rel="icon" href="data:,">
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
<style>body{font:1rem/1.5 sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
#map{height:400px}#timeline{height:500px}article{border-top:1px solid}article:not(.open)>p{max-height:3em;overflow:hidden}</style>
</head><body>${body}
${scripts.map((file) => `<script src="${file}"></script>`).join('\n')}
${program === undefined ? '' : `<script>const story = ${JSON.stringify(story).replaceAll('<', '\\u003c')};\n${program}</script>`}
</body></html>`;
  return {
    name,
    path: '',
    files: new Map<string, string | Uint8Array>([
      ['index.html', html],
      ['land.svg', readFileSync(resolve(root, 'dist/basemap/light.svg'))],
    ]),
    folders: { 'leaflet/': LEAFLET, 'cluster/': CLUSTER, 'timelinejs/': TIMELINEJS, 'vis/': VIS },
    drawn: [],
    saysReady: false,
    presses: {},
  };
}
