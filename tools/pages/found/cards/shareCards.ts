import { Locale } from '../../../../src/format/locale';
import { mapNamesFor } from '../../../../src/format/mapNames/mapNamesFor';
import { packFor } from '../../../../src/format/packs';
import { lookUp } from '../../../../src/model/lookup';
import type { Story } from '../../../../src/model/story';
import type { Lang } from '../../../../src/model/texts';
import { viewsOf, type View } from '../../../../src/pages/views';
import { languageFolder } from '../../sitePages';
import { CARD, cardSvg } from './cardSvg';
import { fontsFor } from './cardFonts';
import { drawPng } from './drawPng';
import type { MapGround } from '../../../../src/pictures/mapGround';

/** Where a view's card stands, from the site's root. */
export function cardAddress(view: View, lang: Lang, story: Story): string {
  return `${languageFolder(lang, story)}share/${view}.png`;
}

interface Drawing {
  readonly address: string;
  readonly svg: string;
}

/**
 * The cards of all views in all languages, as PNG by their address. A language whose letters no
 * font of the house holds gets cards in another one of the story's.
 */
export async function shareCards(
  story: Story,
  ground: Omit<MapGround, 'names'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const cards = await Promise.all(
    story.languages.map(async (lang) => {
      const written = languageFor(lang, story);
      const locale = new Locale(written, packFor(written).pack, story.defaultLanguage);
      const lookup = lookUp(story);
      const drawings = viewsOf(story).map((view): Drawing => ({
        address: cardAddress(view, lang, story),
        svg: cardSvg(view, lookup, locale, { ...ground, names: mapNamesFor(written).names }),
      }));
      const letters = drawings.flatMap(({ svg }) => svg.match(/(?<=>)[^<]+/g) ?? []).join('');
      const { files } = fontsFor(letters, written === 'zh');
      return Promise.all(
        drawings.map(
          async ({ address, svg }) => [address, await drawPng(svg, CARD.width, files)] as const,
        ),
      );
    }),
  );
  return new Map(cards.flat());
}

/** The language itself, else the first of the story's of which every letter of the title is held. */
function languageFor(lang: Lang, story: Story): Lang {
  const isHeld = (one: Lang) =>
    fontsFor(story.words.title[one] ?? '', one === 'zh').lacking.length === 0;
  if (isHeld(lang)) return lang;
  const other = [story.defaultLanguage, 'en', ...story.languages].find(
    (one) => story.languages.includes(one) && isHeld(one),
  );
  console.warn(
    `share/*.png: no font here holds the letters of “${lang}”, so its cards are in “${other ?? lang}”.`,
  );
  return other ?? lang;
}
