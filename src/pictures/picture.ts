import type { Locale } from '../format/locale';
import { fittingSize } from './lines';
import { PAINT } from './paint';
import { pictureBody } from './pictureBody';
import type { PictureContent } from './pictureContent';
import { pictureFoot } from './pictureFoot';
import type { PictureSize } from './pictureSizes';
import { paragraph, type Drawn } from './svgParts';
import { xmlText } from './xmlText';

const EDGE = 56;
const RULE = 10;
const TITLES = [60, 54, 48, 42, 36];

/** Letters of the reader's own machine, which has those of the language; the last is there everywhere. */
const SERIF = `'Source Serif 4','Noto Serif','PT Serif',Georgia,'Songti SC','Source Han Serif SC','Noto Serif CJK SC',SimSun,serif`;
const SANS = `system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Source Han Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif`;

/**
 * A view as a picture that stands alone: whose story it is, its title and what it was narrowed to,
 * the view itself, and where it comes from. SVG without styles, its text as text.
 */
export function pictureSvg(content: PictureContent, locale: Locale, size: PictureSize): string {
  const width = size.width - 2 * EDGE;
  const head = pictureHead(content, locale, width, size);
  const foot = pictureFoot(content.origin, width);
  const room = size.height === null ? null : size.height - head.height - foot.height - 24;
  const body = pictureBody(content, locale, {
    x: EDGE,
    y: head.height,
    width,
    height: room ?? Infinity,
  });
  const height = size.height ?? Math.ceil(head.height + body.height + foot.height + 32);
  const title = locale.text(content.lookup.story.words.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" ` +
      `viewBox="0 0 ${size.width} ${height}" xml:lang="${xmlText(locale.lang)}" lang="${xmlText(locale.lang)}" font-family="${SANS}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="${size.width}" height="${height}" fill="${PAINT.paper}"/>`,
    `<rect width="${size.width}" height="${RULE}" fill="${PAINT.ink}"/>`,
    head.svg,
    body.svg,
    `<g transform="translate(${EDGE} ${height - foot.height})">${foot.svg}</g>`,
    '</svg>',
  ].join('');
}

function pictureHead(
  { view, lookup, filters }: PictureContent,
  locale: Locale,
  width: number,
  size: PictureSize,
): Drawn {
  const { words } = lookup.story;
  const kicker = [
    view === 'story' ? '' : locale.words.embed.views[view],
    locale.text(words.kicker),
  ];
  const isTall = size.height !== null && size.height > size.width;
  const above = paragraph(EDGE, 64, kicker.filter(Boolean).join(' · '), {
    size: 22,
    width,
    most: 2,
    fill: PAINT.mute,
  });
  const text = locale.text(words.title);
  const most = isTall ? 3 : 2;
  const titleSize = fittingSize(text, view === 'story' ? TITLES : TITLES.slice(2), width, most);
  const title = paragraph(EDGE, above.next + titleSize * 0.8, text, {
    size: titleSize,
    width,
    most,
  });
  const sentence = isTall && view === 'story' ? locale.text(words.standfirst) : '';
  const below = paragraph(EDGE, title.next - titleSize * 0.35, sentence, {
    size: 24,
    width,
    most: 9,
    fill: PAINT.mute,
  });
  const narrowed = paragraph(EDGE, below.next + (sentence === '' ? 0 : 6), filters, {
    size: 22,
    width,
    most: 3,
    fill: PAINT.accent,
  });
  return {
    svg: `${above.svg}<g font-family="${SERIF}" font-weight="700">${title.svg}</g>${below.svg}${narrowed.svg}`,
    height: narrowed.next + 10,
  };
}
