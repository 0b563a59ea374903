import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, lettersOf } from '../../src/layout/lettersOf';
import { fitText } from '../../src/layout/textWidth';

const FAMILY = '👨‍👩‍👧‍👦';

describe('lettersOf', () => {
  it.each([
    ['Almaty', ['A', 'l', 'm', 'a', 't', 'y']],
    ['西北', ['西', '北']],
    [`${FAMILY}!`, [FAMILY, '!']],
    ['🇰🇿🇨🇳', ['🇰🇿', '🇨🇳']],
    ['👍🏽a', ['👍🏽', 'a']],
    [
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ],
    ['и\u0306е\u0301', ['и\u0306', 'е\u0301']],
    ['क्रियान्वयन', ['क्रि', 'या', 'न्व', 'य', 'न']],
    ['กำ', ['กำ']],
    ['\u1112\u1161\u11ab', ['\u1112\u1161\u11ab']],
    ['❤️', ['❤️']],
  ])('%s', (text, letters) => {
    expect(lettersOf(text)).toEqual(letters);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(lettersOf(text).join('')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('parts nothing that Unicode holds together', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'й',
        '\u0306',
        '西',
        '👨',
        '👩',
        '\u200d',
        '🇰',
        '🇿',
        '🏽',
        'क',
        '्',
        'ि',
        'न',
        'ำ',
        '가',
        '❤',
        '️',
      ],
    );
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const starts = new Set([...segmenter.segment(text)].map(({ index }) => index));
        let at = 0;
        for (const letter of lettersOf(text)) {
          expect(starts.has(at)).toBe(true);
          at += letter.length;
        }
      }),
    );
  });
});

describe('fitText', () => {
  it.each([
    ['a family', FAMILY.repeat(12), 100],
    ['a flag', '🇰🇿🇨🇳'.repeat(8), 90],
    ['a letter of Devanagari', 'क्रियान्वयन समिति का पहला सम्मेलन', 70],
  ])('never cuts %s in two', (_, text, room) => {
    for (let width = 20; width < room; width += 1) {
      const kept = lettersOf(fitText(text, 12.5, width).replace('…', ''));
      expect(kept.every((letter) => lettersOf(text).includes(letter))).toBe(true);
    }
  });
});

describe('cutText', () => {
  it.each([
    ['short', 5, 'short'],
    ['a longer name', 9, 'a longer…'],
    ['很长的名字', 3, '很长…'],
    ['👩‍🚀👩‍🚀👩‍🚀', 8, '👩‍🚀…'],
    [`e${'\u0301'.repeat(50)}`, 4, `e${'\u0301'.repeat(3)}…`],
    ['', 3, ''],
  ])('%j in at most %i', (text, most, expected) => {
    expect(cutText(text, most)).toBe(expected);
  });

  it('is never much longer, and never half a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          const cut = cutText(text, most);
          expect(cut.length).toBeLessThanOrEqual(
            Math.max(text.length > most ? most + 1 : text.length, 1),
          );
          expect(cut).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
