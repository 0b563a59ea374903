import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSoftHyphens } from '../../src/format/softHyphens';

const seen = (text: string) => withSoftHyphens({ any: text })['any']?.replaceAll('\u00ad', '-');

describe('withSoftHyphens', () => {
  it.each([
    ['Қабылданғандар', 'Қабыл-дан-ған-дар'],
    ['ынтымақтастық', 'ынты-мақ-тас-тық'],
    ['Достопримечательность', 'Дос-то-при-ме-ча-тель-ность'],
    ['Photographically', 'Pho-to-gra-phi-cally'],
    ['Предпринимать', 'Пред-при-ни-мать'],
    ['Предприимчив', 'Предприимчив'],
    ['Жерүсті станциясына инвестиция', 'Жерүсті станциясына инвестиция'],
    ['西北工业大学哈萨克斯坦分校协议与平台', '西北工业大学哈萨克斯坦分校协议与平台'],
    ['', ''],
  ])('breaks %s at its syllables, if it is long', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it('changes nothing else, and leaves no letter alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'абгоӘқшthaeng -1') }), (text) => {
        const after = withSoftHyphens({ kk: text })['kk'] ?? '';
        expect(after.replaceAll('\u00ad', '')).toBe(text);
        expect(after).not.toMatch(
          /(^|[^\p{L}\u00ad])\p{L}{0,2}\u00ad|\u00ad\p{L}{0,2}($|[^\p{L}\u00ad])/u,
        );
      }),
    );
  });
});
