import type { Locale } from '../format/locale';
import { fitsInLines, fittingSize } from './lines';
import { PAINT } from './paint';
import { pictureBody } from './pictureBody';
import type { PictureContent } from './pictureContent';
import { CODE, codeAt, pictureFoot } from './pictureFoot';
import type { PictureSize } from './pictureSizes';
import { paragraph, type Drawn, type Panel } from './svgParts';
import { xmlText } from './xmlText';

/** Pixels of the picture as it is saved: smaller letters are not read on a phone. */
const LEAST = 20;
const EDGE = 56;
/** A small picture has no room to give away. */
const SLIM = 36;
const RULE = 10;
/** A picture lower than this has no room for the largest title. */
const LOW = 700;
const TITLES = [60, 54, 48, 42, 36];

/** Letters of the reader's own machine, which has those of the language; the last is there everywhere. */
const SERIF = `'Source Serif 4','Noto Serif','PT Serif',Georgia,'Songti SC','Source Han Serif SC','Noto Serif CJK SC',SimSun,serif`;
const SANS = `system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Source Han Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif`;

/**
 * A view as a picture that stands alone: whose story it is, its title and what it was narrowed to,
 * the view itself, and where it comes from. SVG without styles, its text as text.
 */
export function pictureSvg(content: PictureContent, locale: Locale, made: PictureSize): string {
  // The whole story needs more room than one view.
  const zoom = content.view === 'story' ? 1 + (made.zoom - 1) * 0.4 : made.zoom;
  const size = {
    width: made.width / zoom,
    height: made.height === null ? null : made.height / zoom,
  };
  const edge = zoom === 1 ? EDGE : SLIM;
  const width = size.width - 2 * edge;
  const least = (LEAST * Math.max(1, made.zoom * 0.8)) / zoom;
  const isTall = size.height !== null && size.height > size.width;
  const { code } = content.origin;
  /** On a picture that lies the code stands beside the title, where it takes no room of the views. */
  const isBeside = code !== null && !isTall;
  const headWidth = isBeside ? width - CODE - 24 : width;
  const title = pictureHead(content, locale, { x: edge, width: headWidth }, size);
  const head = {
    svg: title.svg + (isBeside ? codeAt(code, edge + width - CODE, RULE + 20) : ''),
    height: Math.max(title.height, isBeside ? CODE + RULE + 32 : 0),
  };
  const origin = isBeside ? { ...content.origin, code: null } : content.origin;
  const foot = pictureFoot(origin, width, least);
  const room = size.height === null ? null : size.height - head.height - foot.height - 12;
  const body = pictureBody(content, locale, {
    x: edge,
    y: head.height,
    width,
    height: room ?? Infinity,
    least,
  });
  const height = size.height ?? Math.ceil(head.height + body.height + foot.height + 24);
  const name = locale.text(content.lookup.story.words.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${made.width}" height="${Math.round(height * zoom)}" ` +
      `viewBox="0 0 ${size.width} ${height}" xml:lang="${xmlText(locale.lang)}" lang="${xmlText(locale.lang)}" font-family="${SANS}">`,
    `<title>${xmlText(name)}</title>`,
    `<rect width="${size.width}" height="${height}" fill="${PAINT.paper}"/>`,
    `<rect width="${size.width}" height="${RULE}" fill="${PAINT.ink}"/>`,
    head.svg,
    body.svg,
    `<g transform="translate(${edge} ${height - foot.height})">${foot.svg}</g>`,
    '</svg>',
  ].join('');
}

function pictureHead(
  { view, lookup, filters }: PictureContent,
  locale: Locale,
  { x, width }: Pick<Panel, 'x' | 'width'>,
  size: Pick<PictureSize, 'width' | 'height'>,
): Drawn {
  const { words } = lookup.story;
  const kicker = [
    view === 'story' ? '' : locale.words.embed.views[view],
    locale.text(words.kicker),
  ];
  const isTall = size.height !== null && size.height > size.width;
  const above = paragraph(x, 48, kicker.filter(Boolean).join(' · '), {
    size: 22,
    width,
    most: 2,
    fill: PAINT.mute,
  });
  const text = locale.text(words.title);
  const isLow = size.height !== null && size.height < LOW;
  const sizes = view === 'story' && !isLow ? TITLES : TITLES.slice(2);
  // One word alone in a second line is no title.
  const isOneLine = !isTall && fitsInLines(text, sizes[sizes.length - 1] ?? 0, width, 1);
  const most = isOneLine ? 1 : isTall ? 3 : 2;
  const titleSize = fittingSize(text, sizes, width, most);
  const title = paragraph(x, above.next + titleSize * 0.72, text, {
    size: titleSize,
    width,
    most,
  });
  const sentence = isTall && view === 'story' ? locale.text(words.standfirst) : '';
  const under = title.next - titleSize * 0.6;
  const below = paragraph(x, under + 14, sentence, {
    size: 24,
    width,
    most: 9,
    fill: PAINT.mute,
  });
  const narrowed = paragraph(x, below.next + (sentence === '' ? 2 : 6), filters, {
    size: 22,
    width,
    most: 3,
    fill: PAINT.accent,
  });
  return {
    svg: `${above.svg}<g font-family="${SERIF}" font-weight="700">${title.svg}</g>${below.svg}${narrowed.svg}`,
    height: sentence === '' && filters === '' ? under + 4 : narrowed.next + 2,
  };
}
