import type { CellContext, CellKind } from '../columns';
import { narrow } from './clean';
import { withoutFootnote } from './footnote';
import { kindOf } from './words';

const SIDES = {
  lat: /北纬|南纬|(?:солтүстік|оңтүстік)(?: ендік)?|[со]\.? ?е\.?|[сю]\.? ?ш\.?|[nsсю]/i,
  lng: /东经|西经|(?:шығыс|батыс)(?: бойлық)?|[шб]\.? ?б\.?|[вз]\.? ?д\.?|[ewвз]/i,
};
const NEGATIVE = /^(?:南纬|西经|(?:оңтүстік|батыс).*|о\.? ?е\.?|б\.? ?б\.?|[юз].*|[sw])$/i;
/** Degrees, minutes, seconds; minutes and seconds may be missing. */
const DEGREES =
  /^([+-]?\d{1,7}(?:[.,]\d+)?) ?(?:[°度] ?(?:(\d{1,2}(?:[.,]\d+)?) ?['分] ?(?:(\d{1,2}(?:[.,]\d+)?) ?["秒]?)?)?)?$/;

/**
 * Decimal degrees, WGS 84; also as maps and atlases print them: `43°14′N`, `北纬43.2°`. A comma is
 * always a decimal one here. Its range is judged with the other half of the pair.
 */
function coordinate(half: 'lat' | 'lng'): CellKind<number> {
  return kindOf<number>(
    (typed, context) => {
      if (isPair(typed)) {
        context.report('coordinates-in-one-cell', 'row');
        return null;
      }
      return withoutFootnote(typed, context, (bare) => readHalf(bare, half, context), String);
    },
    { type: 'number', unreadableCosts: 'row' },
  );
}

/** `43°14'17"N, 76°56'42"E` or `43.2220, 76.8512`: two numbers, the first with its own fraction. */
function isPair(typed: string): boolean {
  // `S 0°07′` begins with its side: only what follows a first number can be a second.
  const text = withPlainMarks(typed).replace(/^[^\d-]+/, '');
  if (
    /[°度'"nsewсюзв纬经] ?[,;/、 ] ?[a-zа-я东西南北经纬]{0,2} ?-?\d{1,3}(?:[.,]\d+)? ?[°度]/i.test(
      text,
    )
  )
    return true;
  return /^[(（]?-?\d{1,3}\.\d+\s*[,;/、\s]\s*-?\d{1,3}\.\d+[)）]?$/.test(text);
}

function readHalf(
  typed: string,
  half: 'lat' | 'lng',
  { report, decimalComma }: CellContext,
): number | null {
  const text = withPlainMarks(typed);
  const [side = ''] = SIDES[half].exec(text) ?? [];
  const match = DEGREES.exec(text.replace(side, '').trim());
  if (match === null) {
    const other = SIDES[half === 'lat' ? 'lng' : 'lat'].test(text);
    report(other ? 'coordinates-swapped' : 'coordinate-unreadable', 'row');
    return null;
  }
  const parts = match.slice(1).map((part: string | undefined) => part?.replace(',', '.') ?? '0');
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map(Number);
  if (minutes >= 60 || seconds >= 60) {
    report('coordinate-minutes', 'row');
    return null;
  }
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  const isNegative = match[1]?.startsWith('-') === true;
  const value = (isNegative || NEGATIVE.test(side) ? -1 : 1) * Number(size.toFixed(6)) + 0;
  if (side !== '' || /[°度]/.test(text)) report('coordinate-degrees', 'none', { read: value });
  else if (text.includes(',') && !decimalComma)
    report('number-decimal-comma', 'none', { read: value });
  return value;
}

export const latitude = coordinate('lat');
export const longitude = coordinate('lng');

/** Before NFKC, which would turn some of the marks into letters. */
function withPlainMarks(typed: string): string {
  const marked = typed.replace(/[º˚⁰ᵒ]/g, '°').replace(/[′’‘´`]{2}|[″”“]/g, '"');
  return narrow(marked.replace(/[′’‘´`]/g, "'").replace(/''/g, '"')).replace(/[−–]/g, '-');
}
