import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Paper {
  /** The text of each page, without any spaces: what a line broke, belongs together. */
  readonly pages: readonly string[];
  readonly text: string;
  /** Width and height of the first page in millimetres. */
  readonly size: readonly [number, number];
}

const MM = 25.4 / 72;

/** Reads a PDF as a reader of PDF does. */
export async function readPaper(pdf: Uint8Array): Promise<Paper> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  let size: readonly [number, number] = [0, 0];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
    const { width, height } = page.getViewport({ scale: 1 });
    if (n === 1) size = [Math.round(width * MM), Math.round(height * MM)];
  }
  return { pages, text: pages.join(''), size };
}

/**
 * Fonts draw some characters and the radicals of the same shape with one glyph, and Chromium names
 * the radical; those of the supplement have no compatible form in Unicode.
 */
const RADICALS = '⻓⺠⻄⻅⻜⻛⻢⻚⻔⻋⻉⻘⻝⻩⻬⻮⻰⻳⻥⻦⻆⻙⺟⺎⺝⻁⻤⻣';
const CHARACTERS = '长民西见飞风马页门车贝青食黄齐齿龙龟鱼鸟角韦母兀月虎鬼骨';

/** Ligatures, radicals and letters of other widths are the letters they stand for; spaces are none. */
export function squeezed(text: string): string {
  const named = [...text].map((one) => [...CHARACTERS][[...RADICALS].indexOf(one)] ?? one);
  // What only joins two characters leaves no trace on paper.
  return named
    .join('')
    .normalize('NFKC')
    .replace(/[\s\u2060]+/g, '');
}
