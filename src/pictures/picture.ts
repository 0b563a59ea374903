import type { Locale } from '../format/locale';
import { fitsInLines, fittingSize } from './lines';
import { PAINT } from './paint';
import { pictureBody } from './pictureBody';
import type { PictureContent } from './pictureContent';
import { pictureFoot } from './pictureFoot';
import type { PictureSize } from './pictureSizes';
import { paragraph, type Drawn, type Panel } from './svgParts';
import { xmlText } from './xmlText';

const EDGE = 56;
/** A small picture has no room to give away. */
const SLIM = 36;
const RULE = 10;
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
  const head = pictureHead(content, locale, { x: edge, width }, size);
  const foot = pictureFoot(content.origin, width);
  const room = size.height === null ? null : size.height - head.height - foot.height - 24;
  const body = pictureBody(content, locale, {
    x: edge,
    y: head.height,
    width,
    height: room ?? Infinity,
  });
  const height = size.height ?? Math.ceil(head.height + body.height + foot.height + 32);
  const title = locale.text(content.lookup.story.words.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${made.width}" height="${Math.round(height * zoom)}" ` +
      `viewBox="0 0 ${size.width} ${height}" xml:lang="${xmlText(locale.lang)}" lang="${xmlText(locale.lang)}" font-family="${SANS}">`,
    `<title>${xmlText(title)}</title>`,
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
  const above = paragraph(x, 52, kicker.filter(Boolean).join(' · '), {
    size: 22,
    width,
    most: 2,
    fill: PAINT.mute,
  });
  const text = locale.text(words.title);
  const sizes = view === 'story' ? TITLES : TITLES.slice(2);
  // One word alone in a second line is no title.
  const isOneLine = !isTall && fitsInLines(text, sizes[sizes.length - 1] ?? 0, width, 1);
  const most = isOneLine ? 1 : isTall ? 3 : 2;
  const titleSize = fittingSize(text, sizes, width, most);
  const title = paragraph(x, above.next + titleSize * 0.8, text, {
    size: titleSize,
    width,
    most,
  });
  const sentence = isTall && view === 'story' ? locale.text(words.standfirst) : '';
  const below = paragraph(x, title.next - titleSize * 0.35, sentence, {
    size: 24,
    width,
    most: 9,
    fill: PAINT.mute,
  });
  const narrowed = paragraph(x, below.next + (sentence === '' ? 0 : 6), filters, {
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
