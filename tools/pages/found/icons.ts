import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../src/model/texts';
import type { Story } from '../../../src/model/story';
import { languageFolder } from '../sitePages';
import { drawPng } from './cards/drawPng';
import { PAINT } from '../../../src/pictures/paint';

export const ICON = 'icon.svg';
export const TOUCH_ICON = 'icon-180.png';
export const MANIFEST_FILE = 'site.webmanifest';
/** Pixels: for the home screens of iOS and Android, and for start pages. */
const SIZES = [180, 192, 512];

/**
 * The story's own `icon.svg` beside its tables, else the house's, and the same as PNG.
 *
 * @throws Error when the story's own is no SVG
 */
export async function icons(
  dataFolder: string,
  publicFolder: string,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const own = join(dataFolder, ICON);
  const path = existsSync(own) ? own : join(publicFolder, ICON);
  const svg = readFileSync(path, 'utf8');
  try {
    const drawn = await Promise.all(
      SIZES.map(async (size) => [`icon-${size}.png`, await drawPng(svg, size)] as const),
    );
    return new Map<string, string | Uint8Array>([[ICON, svg], ...drawn]);
  } catch (error) {
    throw new Error(
      `${path} cannot be drawn: ${error instanceof Error ? error.message : String(error)}. ` +
        'Save it again as plain SVG, or take it away to use the icon of the house.',
      { cause: error },
    );
  }
}

/** The web manifests, one for each language, by their address. */
export function manifests(story: Story): ReadonlyMap<string, string> {
  return new Map(
    story.languages.map((lang) => {
      const speaker = { lang, defaultLanguage: story.defaultLanguage };
      const folder = languageFolder(lang, story);
      const root = folder === '' ? '' : '../';
      const manifest = {
        name: say(story.words.title, speaker)?.text ?? '',
        lang,
        start_url: './',
        display: 'minimal-ui',
        background_color: PAINT.paper,
        theme_color: PAINT.paper,
        icons: [
          { src: `${root}${ICON}`, sizes: 'any', type: 'image/svg+xml' },
          ...SIZES.map((size) => ({
            src: `${root}icon-${size}.png`,
            sizes: `${size}x${size}`,
            type: 'image/png',
          })),
        ],
      };
      return [`${folder}${MANIFEST_FILE}`, `${JSON.stringify(manifest, null, 2)}\n`];
    }),
  );
}
