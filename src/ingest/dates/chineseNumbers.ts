const DIGITS = '〇一二三四五六七八九';

/** Dates in Chinese numerals with digits: 二〇二四年七月二日 becomes 2024年7月2日. */
export function plainNumbers(text: string): string {
  if (!/[〇零○一二三四五六七八九十][年月日]/.test(text)) return text;
  return text
    .replace(/[零○]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/, (year) => [...year].map(digit).join(''))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) => String(chineseNumber(number)));
}

function digit(sign: string): number {
  return DIGITS.indexOf(sign);
}

/** One to ninety-nine; 0 for none. */
export function chineseNumber(number: string): number {
  if (number === '') return 0;
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const ten = number.includes('十') ? (tens === '' ? 1 : digit(tens ?? '')) : 0;
  return ten * 10 + (ones === undefined || ones === '' ? 0 : digit(ones));
}
