import type { CellKind } from '../columns';
import { narrow } from './clean';
import { kindOf } from './words';

const SIDES = {
  lat: /北纬|南纬|с\.? ?ш\.?|ю\.? ?ш\.?|[ns]/i,
  lng: /东经|西经|в\.? ?д\.?|з\.? ?д\.?|[ew]/i,
};
const NEGATIVE = /^(?:南纬|西经|[юз].*|[sw])$/i;
/** Degrees, minutes, seconds; minutes and seconds may be missing. */
const DEGREES =
  /^([+-]?\d{1,7}(?:[.,]\d+)?) ?(?:[°度] ?(?:(\d{1,2}(?:[.,]\d+)?) ?['分] ?(?:(\d{1,2}(?:[.,]\d+)?) ?["秒]?)?)?)?$/;

/**
 * Decimal degrees, WGS 84; also as maps and atlases print them: `43°14′N`, `北纬43.2°`. A comma is
 * always a decimal one here. Its range is judged with the other half of the pair.
 */
function coordinate(half: 'lat' | 'lng'): CellKind<number> {
  return kindOf<number>(
    (typed, { report, decimalComma }) => {
      const text = withPlainMarks(typed);
      const [side = ''] = SIDES[half].exec(text) ?? [];
      const match = DEGREES.exec(text.replace(side, '').trim());
      if (match === null) {
        const other = SIDES[half === 'lat' ? 'lng' : 'lat'].test(text);
        report(other ? 'coordinates-swapped' : 'coordinate-unreadable', 'row');
        return null;
      }
      const parts = match
        .slice(1)
        .map((part: string | undefined) => part?.replace(',', '.') ?? '0');
      const [degrees = 0, minutes = 0, seconds = 0] = parts.map(Number);
      const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
      const value = (degrees < 0 || NEGATIVE.test(side) ? -1 : 1) * Number(size.toFixed(6));
      if (side !== '' || /[°度]/.test(text)) report('coordinate-degrees', 'none', { read: value });
      else if (text.includes(',') && !decimalComma)
        report('number-decimal-comma', 'none', { read: value });
      return value;
    },
    { type: 'number' },
  );
}

export const latitude = coordinate('lat');
export const longitude = coordinate('lng');

/** Before NFKC, which would turn some of the marks into letters. */
function withPlainMarks(typed: string): string {
  const marked = typed.replace(/[º˚]/g, '°').replace(/[′’‘´`]{2}|[″”“]/g, '"');
  return narrow(marked.replace(/[′’‘´`]/g, "'").replace(/''/g, '"')).replace(/[−–]/g, '-');
}
