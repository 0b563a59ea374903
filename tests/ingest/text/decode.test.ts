import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/ingest/text/decode';
import { encode, utf16 } from '../../fixtures/encodings';

const CHINESE = 'id,标题\na,西安与阿拉木图，两座城\n';
const RUSSIAN = 'id;название\na;Казахский национальный университет\n';
const KAZAKH = 'id,атауы\na,Қазақ ұлттық университеті\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(KAZAKH), KAZAKH, 'utf-8', false],
    ['UTF-8 with a mark', utf8(`\uFEFF${KAZAKH}`), KAZAKH, 'utf-8', true],
    ['UTF-8 with two marks', utf8(`\uFEFF\uFEFF${KAZAKH}`), KAZAKH, 'utf-8', true],
    ['GBK', encode(CHINESE, 'gbk'), CHINESE, 'gb18030', false],
    [
      'GBK with Russian',
      encode(`${CHINESE}b,Россия\n`, 'gbk'),
      `${CHINESE}b,Россия\n`,
      'gb18030',
      false,
    ],
    ['windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN, 'windows-1251', false],
    ['UTF-16LE with a mark', utf16(CHINESE, 'le'), CHINESE, 'utf-16', true],
    ['UTF-16BE with a mark', utf16(KAZAKH, 'be'), KAZAKH, 'utf-16', true],
    ['UTF-16LE without', utf16(CHINESE, 'le', false), CHINESE, 'utf-16', false],
    ['UTF-16BE without', utf16(KAZAKH, 'be', false), KAZAKH, 'utf-16', false],
    ['nothing', utf8(''), '', 'utf-8', false],
  ])('reads %s', (_, bytes, text, encoding, bom) => {
    expect(decode(bytes)).toEqual({ text, encoding, bom });
  });

  it('reads Kazakh that was really saved as GB18030, letters and all', () => {
    // қ is 04 9B: outside GBK, four bytes in GB18030.
    const bytes = Uint8Array.of(...encode('编号,名称与说明\n', 'gbk'), 0x81, 0x30, 0xd3, 0x32);
    expect(decode(bytes)).toMatchObject({ encoding: 'gb18030' });
  });

  it.each([
    ['a letter cut in half', utf8(CHINESE).slice(0, -2), 'file-cut-off'],
    ['a GBK letter cut in half', encode(CHINESE.trimEnd(), 'gbk').slice(0, -1), 'file-cut-off'],
    ['UTF-16 with an odd byte', utf16(CHINESE, 'le').slice(0, -1), 'file-cut-off'],
    ['a mark and then no UTF-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x41, 0x0a), 'text-broken'],
    [
      'western European',
      Uint8Array.from([...'a,Café à Orléans'].map((sign) => sign.charCodeAt(0))),
      'text-broken',
    ],
    [
      'zero bytes among others',
      Uint8Array.of(0x89, 0x50, 0, 0, 0, 0x0d, 0xff, 0xd8, 0),
      'file-is-binary',
    ],
  ])('refuses %s', (_, bytes, fault) => {
    expect(decode(bytes)).toEqual({ fault });
  });

  it('takes every UTF-8 text for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const plain = text.replace(/^\uFEFF+/, '').replaceAll('\0', '');
        expect(decode(utf8(plain))).toMatchObject({ text: plain, encoding: 'utf-8' });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes)));
  });
});
