import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the rooms that put a page together have to build with. */
const STORY = ['model', 'format', 'ingest', 'state', 'layout', 'embed', 'ui', 'views', 'styles'];

/** What each room of `src/` may import; docs/architecture.md draws the same arrows. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  format: ['model'],
  ingest: ['model'],
  workbook: ['model', 'ingest'],
  state: ['model'],
  layout: ['model'],
  embed: [],
  ui: ['model', 'format'],
  views: ['model', 'format', 'layout', 'ui'],
  styles: [],
  pictures: ['model', 'format', 'layout', 'views'],
  pages: [...STORY, 'islands', 'live'],
  live: [...STORY, 'islands', 'pages'],
  take: [...STORY, 'pictures', 'pages', 'live', 'workbook'],
  islands: [...STORY, 'pages', 'live', 'take', 'desk'],
  desk: [...STORY, 'workbook', 'pages', 'islands', 'live'],
};

/**
 * The sub-rooms of views that are too large for one shelf, and what each may import of its own view.
 * The view's loose files put them together: they may import every sub-room, and none imports them.
 */
const WITHIN_VIEW: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  map: {
    ground: [],
    places: ['ground'],
    ties: ['ground'],
    labels: ['ground', 'places'],
    panels: ['ground', 'places', 'ties'],
    stage: ['ground', 'places', 'ties', 'labels'],
    leaflet: ['ground'],
  },
  timeline: {
    span: [],
    rows: ['span'],
    placing: ['span', 'rows'],
    marks: ['span', 'rows', 'placing'],
    canvas: ['rows', 'placing', 'marks'],
    ground: ['span', 'rows', 'marks'],
    gestures: ['span', 'rows'],
    strip: ['span', 'rows', 'marks'],
    beside: ['placing', 'marks'],
    lanes: ['span', 'rows', 'placing', 'marks', 'canvas', 'ground', 'gestures'],
  },
};

/** More files than this are too many for one shelf. */
const SHELF = 24;

/** Foreign libraries that only one file may know, so that they can be exchanged there. */
const ONE_DOOR: Readonly<Record<string, string>> = {
  papaparse: 'src/ingest/text/parseCsv.ts',
  leaflet: 'src/views/map/leaflet/leafletParts.ts',
  supercluster: 'src/views/map/leaflet/groupPoints.ts',
  fflate: 'src/workbook/zip.ts',
  'lean-qr': 'src/take/qrCode.ts',
  'read-excel-file': 'src/workbook/readWorkbook.ts',
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join('src', name));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, target = '']) => ({ file, target }));
});

const inner = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ file, target: normalize(join(dirname(file), target)) }));

const roomOf = (path: string) => relative('src', path).split('/')[0] ?? '';

describe('imports go one way', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only %j', (room, allowed) => {
    const wrong = inner.filter(
      ({ file, target }) =>
        roomOf(file) === room && roomOf(target) !== room && !allowed.includes(roomOf(target)),
    );
    expect(wrong).toEqual([]);
  });

  it('every room has a rule', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('no view imports another view', () => {
    const viewOf = (path: string) => relative('src/views', path).split('/')[0];
    const wrong = inner.filter(
      ({ file, target }) =>
        roomOf(file) === 'views' && roomOf(target) === 'views' && viewOf(file) !== viewOf(target),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(WITHIN_VIEW))('the sub-rooms of %s import only %j', (view, rooms) => {
    const home = join('src/views', view);
    const subroomOf = (path: string) => {
      const [room = '', file] = relative(home, path).split('/');
      return file === undefined ? null : room;
    };
    const wrong = inner.filter(({ file, target }) => {
      if (!file.startsWith(`${home}/`) || !target.startsWith(`${home}/`)) return false;
      const from = subroomOf(file);
      const to = subroomOf(target);
      if (from === null || from === to) return false;
      return to === null || !(rooms[from]?.includes(to) ?? false);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(WITHIN_VIEW))('no shelf of %s holds too many files', (view) => {
    const shelves = new Map<string, number>();
    for (const file of files.filter((one) => one.startsWith(join('src/views', view)))) {
      shelves.set(dirname(file), (shelves.get(dirname(file)) ?? 0) + 1);
    }
    expect([...shelves].filter(([, count]) => count > SHELF)).toEqual([]);
  });

  it('has no rings', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of inner) {
      const found = files.find((one) => one === target || one.replace(/\.ts$/, '') === target);
      if (found !== undefined) next.set(file, [...(next.get(file) ?? []), found]);
    }
    expect(ringsOf(next)).toEqual([]);
  });
});

describe('doors', () => {
  it.each(Object.entries(ONE_DOOR))('%s is imported by %s alone', (library, door) => {
    const users = imports.filter(
      ({ target }) => target === library || target.startsWith(`${library}/`),
    );
    expect([...new Set(users.map(({ file }) => file))]).toEqual([door]);
  });

  it('the host window is named in one file', () => {
    const users = files.filter((file) =>
      /\b(window|self)\.parent\b/.test(readFileSync(file, 'utf8')),
    );
    expect(users.length).toBe(1);
  });

  it('data is never parsed as HTML', () => {
    const users = files.filter((file) => /\{@html|innerHTML/.test(readFileSync(file, 'utf8')));
    expect(users).toEqual([]);
  });

  it('there is no room for leftovers', () => {
    const leftovers = files.filter((file) => /\/(utils|helpers|lib|components)\//.test(file));
    expect(leftovers).toEqual([]);
  });
});

/** Each ring once, as the files on it. */
function ringsOf(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const rings: string[][] = [];
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at !== -1) {
      rings.push([...path.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    done.add(file);
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
  };
  for (const file of next.keys()) walk(file, []);
  return rings;
}
