import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../../../../tools/pages/found/cards/cardFonts';

describe('fonts for a text', () => {
  it.each([
    ['Chinese with rare names', '西北工业大学 朱镕基 喆 祎 堃，“好”！', true],
    ['Kazakh', 'Әл-Фараби атындағы Қазақ ұлттық университеті, ғылым, өңір, үй, һәм, І', false],
    ['Russian', 'Съешь ещё этих мягких французских булок — «да»', false],
    ['Uzbek and Turkish', 'oʻzbekiston İstanbul ğışöüç', false],
  ])('%s is held whole', (_, text, isChinese) => {
    const { files, lacking } = fontsFor(text, isChinese);
    expect(lacking).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });

  it('takes only the parts in use, and asks the language’s own font first', () => {
    expect(fontsFor('Aa', false).files.map(nameOf)).toEqual(['noto-serif-latin-600-normal.ttf']);
    expect(fontsFor('中a', true).files.map(nameOf)[0]).toMatch(/^noto-serif-sc-/);
  });

  it('tells the letters that no font holds', () => {
    expect(fontsFor('a ئۇ', false).lacking).toEqual(['ئ', 'ۇ']);
  });

  it('unpacks TrueType with each table where the directory says', () => {
    const [file = ''] = fontsFor('Aa', false).files;
    const font = readFileSync(file);
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    const tables = font.readUInt16BE(4);
    const names = Array.from({ length: tables }, (_, i) => {
      const entry = 12 + 16 * i;
      const end = font.readUInt32BE(entry + 8) + font.readUInt32BE(entry + 12);
      expect(end).toBeLessThanOrEqual(font.length);
      return font.toString('latin1', entry, entry + 4);
    });
    expect(names).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx']));
  });
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
