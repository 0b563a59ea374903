import type { Understood } from './dateReading';
import { monthOf } from './monthNames';
import { possible } from './numericDate';

const CHINESE =
  /^(\d{4})年(?:(\d{1,2})月)?(?:初|中|底|末|中期|初期|末期|上旬|中旬|下旬|年初|年中|年底|年末)$/;
const MONTH = '(?:(\\p{L}{3,10}\\.?),? )?';
const WORDY = [
  new RegExp(`^(?:early|mid|middle|late|beginning|start|end)(?: of|-)? ?${MONTH}(\\d{4})$`, 'u'),
  new RegExp(
    `^(?:начал[оае]|середин[аеу]|кон(?:ец|це|ца)) ${MONTH}(\\d{4})(?: ?г\\.?| года?)?$`,
    'u',
  ),
];
const KAZAKH = new RegExp(
  `^(\\d{4}) жыл(?:ғы|дың) ${MONTH}(?:басы?|ортасы?|соңы?|аяғы?)(?:нда)?$`,
  'u',
);

/** Early, middle and late parts of a month or year: the part cannot be kept, the rest can. */
export function readPart(text: string): Understood {
  const [, chineseYear, chineseMonth] = CHINESE.exec(text) ?? [];
  if (chineseYear !== undefined) return possible([chineseYear, chineseMonth], 'date-rough');
  const [, ofYear, ofMonth] = KAZAKH.exec(text) ?? [];
  if (ofYear !== undefined) return named(ofYear, ofMonth);
  for (const wordy of WORDY) {
    const [, month, year] = wordy.exec(text) ?? [];
    if (year !== undefined) return named(year, month);
  }
  return null;
}

function named(year: string, name: string | undefined): Understood {
  if (name === undefined) return possible([year], 'date-rough');
  const month = monthOf(name);
  return month === null ? null : possible([year, month], 'date-rough');
}
