/** The signs that are met most often: a third of any text in the language and hardly of another. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情最何北京西安大学科研合作' +
    '這個國我們來時為說產種麼過對會發動後實現學經進著電裡與關開還體機當點從業應無條結問題變氣問東車長門馬見貝頁風飛龍語讀書錄取通知領區單雙圖團場報壓廣強際聯簽署協議' +
    '이다는을의에가로고한하지도사기나자대서시어를인정수일스리아전보주국해과장성부상구제원들그조년월명신입생등록개최연체결협정발표회의학교술문화위북동울경치관계방참석여행소식민안내마' +
    'оеаинтсрвлкдмупя',
);
const PUNCTUATION = /[、。，；：！？《》（）「」『』“”‘’…—–·«»№•]/;
const VOWEL = /[аеёиоуыэюяәөұүі]/i;
const MARKED_LATIN = /[à-öø-ÿœ]/;
const MARKED_CAPITAL = /[À-ÖØ-ÞŒ]/;

/**
 * How much a text reads like a language, from about -1 to 1, by its letters beyond ASCII: are they
 * common ones, do they stand beside letters of their own kind, are capitals where capitals stand?
 */
export function likelihood(text: string): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign <= '\x7f') continue;
    count++;
    sum += weightOf(sign, text[at - 1] ?? ' ', text[at + 1] ?? ' ');
  }
  return count === 0 ? 0 : sum / count;
}

function weightOf(sign: string, before: string, after: string): number {
  if (PUNCTUATION.test(sign)) return /[a-z]/.test(before) && /[a-z]/.test(after) ? 0.8 : 0.5;
  if (isCyrillic(sign) && isCapital(sign) && isCyrillic(before) && !isCapital(before)) return -1.5;
  if (/[А-Яа-яЁё]/.test(sign)) return cyrillic(sign, before, after);
  if (/[ҚқӘәҢңҰұҺһ]/.test(sign)) return isCyrillic(before) || isCyrillic(after) ? 0.8 : -0.5;
  // Letters that a Kazakh page has where Ukrainian has its own.
  if (/[ҒғӨөҮүЎў]/.test(sign)) return isCyrillic(before) || isCyrillic(after) ? 0.3 : -0.5;
  if (/[ІіЄєЇїҐґ]/.test(sign)) return isCyrillic(before) || isCyrillic(after) ? 0.5 : -0.5;
  if (/\p{Script=Cyrillic}/u.test(sign)) return -0.5;
  if (/[\u3041-\u30fe]/.test(sign)) return 1;
  if (/[\u4e00-\u9fff\uac00-\ud7a3]/.test(sign)) {
    if (/[a-z]/.test(before) || /[a-z]/.test(after)) return -0.3;
    return COMMON.has(sign) ? 1 : 0.35;
  }
  if (MARKED_LATIN.test(sign) || MARKED_CAPITAL.test(sign)) return latin(sign, before, after);
  if (/[\u00a0©®°±²³µ€½¼¾¿¡ß]/.test(sign)) return 0.2;
  return /[\p{L}\p{N}]/u.test(sign) ? 0 : -0.6;
}

function isCyrillic(sign: string): boolean {
  return /\p{Script=Cyrillic}/u.test(sign);
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase();
}

function cyrillic(sign: string, before: string, after: string): number {
  if (/[a-z]/i.test(before) || /[a-z]/i.test(after)) return -1;
  const small = sign.toLowerCase();
  if (isCapital(sign) && !isCyrillic(before) && /[а-яё]/.test(after)) return 0.7;
  const alternates = !isCyrillic(before) || VOWEL.test(before) !== VOWEL.test(sign) ? 0.15 : -0.15;
  const common = COMMON.has(small) ? 0.8 : /[ъщэфцюё]/.test(small) ? 0.2 : 0.5;
  return common + alternates - (isCapital(sign) ? 0.15 : 0);
}

/** Two marked letters side by side are rare in the languages that have them. */
function latin(sign: string, before: string, after: string): number {
  if (before > '\x7f' || after > '\x7f') return PUNCTUATION.test(before + after) ? 0.3 : -0.8;
  if (MARKED_CAPITAL.test(sign)) return /[a-z]/.test(before) ? -0.8 : 0.5;
  return /[a-z]/i.test(before) || /[a-z]/i.test(after) ? 0.7 : 0.1;
}
