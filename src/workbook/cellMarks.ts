import { BUILT_IN_FORMATS } from './builtInFormats';
import { raisedTexts } from './raisedTexts';

/** What a cell of a workbook has besides its value. */
export interface CellMark {
  /** The number format that it is shown in, such as `yyyy-mm`; `null` when it has none of note. */
  readonly format: string | null;
  /** The error that it shows in place of a value, such as `#N/A`. */
  readonly error: string | null;
  /** Its text, where digits of it stand raised. */
  readonly raised: string | null;
}

/** Marks by the cell's address, such as `B3`. */
export type CellMarks = ReadonlyMap<string, CellMark>;

const NO_MARKS: CellMarks = new Map();

/**
 * How the cells of each sheet are shown, in the order of the sheets: the reader of values tells a
 * month that Excel holds as its first day from that day as little as `#N/A` from an empty cell.
 *
 * @param parts the XML parts of the workbook by path
 */
export function cellMarks(parts: ReadonlyMap<string, string>): readonly CellMarks[] {
  const raised = raisedTexts(parts.get('xl/sharedStrings.xml') ?? '');
  const formats = formatsOf(parts.get('xl/styles.xml') ?? '');
  const paths = new Map(
    tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      (attributes['Target'] ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return tags(parts.get('xl/workbook.xml') ?? '', 'sheet').map(({ attributes }) => {
    const sheet = parts.get(paths.get(attributes['r:id'] ?? '') ?? '');
    return sheet === undefined ? NO_MARKS : marksOf(sheet, formats, raised);
  });
}

function marksOf(
  sheet: string,
  formats: readonly (string | null)[],
  texts: ReadonlyMap<number, string>,
): CellMarks {
  const marks = new Map<string, CellMark>();
  for (const { attributes, end } of tags(sheet, 'c')) {
    const { r: address, s: style, t: type } = attributes;
    const format = style === undefined ? null : (formats[Number(style)] ?? null);
    const error = type === 'e' ? valueAt(sheet, end) : null;
    const text =
      type === 's' && texts.size > 0 ? texts.get(Number(valueAt(sheet, end))) : undefined;
    const raised = text === undefined ? null : unescaped(text);
    if (address !== undefined && (format ?? error ?? raised) !== null) {
      marks.set(address, { format, error, raised });
    }
  }
  return marks;
}

function valueAt(sheet: string, from: number): string | null {
  const start = sheet.indexOf('<v>', from);
  const end = sheet.indexOf('</v>', start);
  return start === -1 || end === -1 ? null : unescaped(sheet.slice(start + 3, end));
}

/** The format of each cell style. */
function formatsOf(styles: string): readonly (string | null)[] {
  const own = new Map(
    tags(styles, 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'] ?? '',
    ]),
  );
  const cells = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '';
  return tags(cells, 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '';
    return own.get(id) ?? BUILT_IN_FORMATS[id] ?? null;
  });
}

interface Tag {
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  /** Where the tag ends in the text. */
  readonly end: number;
}

function tags(xml: string, name: string): readonly Tag[] {
  return [...xml.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map((match) => ({
    attributes: Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        unescaped(value),
      ]),
    ),
    end: match.index + match[0].length,
  }));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(#\d+|\w+);/g, (all, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? all),
  );
}
