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
    ['UTF-8', utf8(KAZAKH), KAZAKH, 'UTF-8', false],
    ['UTF-8 with a mark', utf8(`\uFEFF${KAZAKH}`), KAZAKH, 'UTF-8', true],
    ['UTF-8 with two marks', utf8(`\uFEFF\uFEFF${KAZAKH}`), KAZAKH, 'UTF-8', true],
    ['GBK', encode(CHINESE, 'GBK'), CHINESE, 'GBK', false],
    [
      'GBK with Russian',
      encode(`${CHINESE}b,Россия\n`, 'GBK'),
      `${CHINESE}b,Россия\n`,
      'GBK',
      false,
    ],
    ['windows-1251', encode(RUSSIAN, 'Windows-1251'), RUSSIAN, 'Windows-1251', false],
    ['UTF-16LE with a mark', utf16(CHINESE, 'le'), CHINESE, 'UTF-16', true],
    ['UTF-16BE with a mark', utf16(KAZAKH, 'be'), KAZAKH, 'UTF-16', true],
    ['UTF-16LE without', utf16(CHINESE, 'le', false), CHINESE, 'UTF-16', false],
    ['UTF-16BE without', utf16(KAZAKH, 'be', false), KAZAKH, 'UTF-16', false],
    ['nothing', utf8(''), '', 'UTF-8', false],
  ])('reads %s', (_, bytes, text, encoding, bom) => {
    expect(decode(bytes)).toEqual({ text, encoding, bom });
  });

  it('reads Kazakh that was really saved as GB18030, letters and all', () => {
    // қ is 04 9B: outside GBK, four bytes in GB18030.
    const bytes = Uint8Array.of(...encode('编号,名称与说明\n', 'GBK'), 0x81, 0x30, 0xd3, 0x32);
    expect(decode(bytes)).toMatchObject({ encoding: 'GBK' });
  });

  it.each([
    ['a letter cut in half', utf8(CHINESE).slice(0, -2), 'file-cut-off'],
    ['a GBK letter cut in half', encode(CHINESE.trimEnd(), 'GBK').slice(0, -1), 'file-cut-off'],
    ['UTF-16 with an odd byte', utf16(CHINESE, 'le').slice(0, -1), 'file-cut-off'],
    ['a mark and then no UTF-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x41, 0x0a), 'text-broken'],
    [
      'what is no language',
      Uint8Array.of(0x61, 0x2c, 0xaf, 0x91, 0xad, 0x85, 0xd8, 0x0a),
      'encoding-unknown',
    ],
    [
      'UTF-8 with one damaged letter',
      Uint8Array.of(...utf8('a,西安与阿拉木图'), 0xff, ...utf8('，两座城')),
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

  it.each([
    ['GBK', '外交,科研'],
    ['GBK', '阿拉木图'],
    ['GBK', '外交,Дипломатия\n科研与合作,Наука'],
    ['Windows-1251', 'Дипломатия'],
    ['Windows-1251', 'ДИПЛОМАТИЯ и наука'],
    ['Windows-1251', '«Новости» – Алматы'],
    ['Windows-1251', 'Україна і Київ, її столиця'],
    ['KZ-1048', 'Қазақстан Республикасы'],
    ['KZ-1048', 'Мақалаға қол қойылды'],
    ['KOI8-R', 'Наука и техника, Алматы'],
    ['KOI8-R', 'наука'],
    ['DOS 866', 'Наука и техника'],
    ['DOS 866', 'Алматы'],
    ['Mac Cyrillic', 'Наука и техника, Россия'],
    ['Mac Cyrillic', 'Алматы'],
    ['ISO 8859-5', 'Наука и техника'],
    ['Big5', '學生領取錄取通知書'],
    ['Big5', '合作備忘錄簽署'],
    ['EUC-KR', '학생들이 입학 통지서를 받다'],
    ['EUC-KR', '2024년 신입생 57명 등록'],
    ['EUC-KR', '위성 협정 체결'],
    ['Shift_JIS', '学生が入学通知を受け取る'],
    ['EUC-JP', '学生が入学通知を受け取る'],
    ['Windows-1252', 'Café in Orléans, “quoted” – it’s'],
    ['Windows-1252', 'Universität Köln, Straße'],
    ['Mac Roman', 'Café – it’s “here”'],
  ] as const)('knows %s by its letters: %s', (page, words) => {
    const text = `id,name\na,${words}\n`;
    expect(decode(encode(text, page))).toEqual({ text, encoding: page, bom: false });
  });

  it('takes every UTF-8 text for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const plain = text.replace(/^\uFEFF+/, '').replaceAll('\0', '');
        expect(decode(utf8(plain))).toMatchObject({ text: plain, encoding: 'UTF-8' });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes)));
  });
});
