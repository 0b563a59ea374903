import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { woffToTtf } from './woffToTtf';

/** The one weight of the cards: a letter that another file holds then looks like its neighbours. */
const WEIGHT = 600;
const LATIN = 'noto-serif';
const CHINESE = 'noto-serif-sc';
/** Where unpacked fonts wait for the next build. */
const UNPACKED = '.build/fonts';

type Range = readonly [from: number, to: number];

/** One file of a font, and the characters that it holds. */
interface FontPart {
  readonly file: string;
  readonly ranges: readonly Range[];
}

export interface CardFonts {
  /** Paths of TrueType files, those to be asked first at the beginning. */
  readonly files: readonly string[];
  /** Characters that none of them holds. */
  readonly lacking: readonly string[];
}

/** The fonts for a text: as a browser does, only those parts whose characters occur. */
export function fontsFor(text: string, isChinese: boolean): CardFonts {
  const lacking = new Set(text.match(/\S/gu));
  const files: string[] = [];
  for (const part of isChinese ? [...chinese(), ...latin()] : [...latin(), ...chinese()]) {
    const held = [...lacking].filter((character) => holds(part, character));
    if (held.length === 0) continue;
    for (const character of held) lacking.delete(character);
    files.push(unpack(part.file));
  }
  return { files, lacking: [...lacking] };
}

function holds({ ranges }: FontPart, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

const known = new Map<string, readonly FontPart[]>();
const latin = () => partsOf(LATIN);
const chinese = () => partsOf(CHINESE);

function partsOf(name: string): readonly FontPart[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const list = createRequire(import.meta.url).resolve(`@fontsource/${name}/unicode.json`);
  const ranges: Readonly<Record<string, string>> = JSON.parse(readFileSync(list, 'utf8'));
  const parts = Object.entries(ranges).map(([part, text]) => ({
    file: join(dirname(list), `files/${name}-${part.replace(/[[\]]/g, '')}-${WEIGHT}-normal.woff`),
    ranges: text.split(',').map(rangeOf),
  }));
  known.set(name, parts);
  return parts;
}

/** `U+4e00-4e0b` or `U+4e10` as the style sheets of the web write it. */
function rangeOf(text: string): Range {
  const [from = 0, to = from] = text
    .trim()
    .replace(/^U\+/i, '')
    .split('-')
    .map((code) => parseInt(code, 16));
  return [from, to];
}

/** Renamed when it is whole: two builds may run at once. */
function unpack(file: string): string {
  const target = join(UNPACKED, basename(file).replace(/woff$/, 'ttf'));
  if (!existsSync(target)) {
    mkdirSync(UNPACKED, { recursive: true });
    const draft = `${target}.${process.pid}`;
    writeFileSync(draft, woffToTtf(readFileSync(file)));
    renameSync(draft, target);
  }
  return target;
}
