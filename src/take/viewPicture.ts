import { parseEdtf } from '../model/date';
import type { PageProps } from '../pages/pageProps';
import { chosenTopics, filterWords } from '../pages/filterWords';
import type { View } from '../pages/views';
import type { MapGround } from '../pictures/mapGround';
import { pictureSvg } from '../pictures/picture';
import { SIZES, type SizeName } from '../pictures/pictureSizes';
import { shownAddress, shownLookup, today } from './taken';
import type { TakeWords } from './words/takeWords';

export interface PictureWish {
  readonly view: View;
  readonly size: SizeName;
  /** The one figure to show; `null` for all. */
  readonly metric: string | null;
  /** Whether the address stands on it as a code as well. */
  readonly coded: boolean;
}

/**
 * A view as the reader has it, as a picture in SVG.
 *
 * @throws Error when the basemap or the program of the codes cannot be fetched
 */
export async function viewPicture(
  page: PageProps,
  wish: PictureWish,
  words: TakeWords,
): Promise<string> {
  const { locale, choice } = page;
  const day = parseEdtf(today());
  const topics = chosenTopics(choice, locale);
  const filters = [
    topics.length > 0 &&
      locale.fill(words.topics, { topics: topics.join(locale.words.map.between) }),
    ...filterWords(choice, locale),
  ].filter(Boolean);
  const address = shownAddress(page);
  const hasMap = wish.view === 'map' || wish.view === 'story';
  const [ground, code] = await Promise.all([
    hasMap ? groundOf(page) : null,
    wish.coded ? import('./qrCode').then(({ qrCode }) => qrCode(address)) : null,
  ]);
  const content = {
    view: wish.view,
    lookup: choice.lookup,
    shown: shownLookup(page),
    metrics: wish.metric === null ? null : [wish.metric],
    ground,
    filters: filters.join(' · '),
    origin: {
      source: locale.text(choice.lookup.story.words.byline),
      day: day === null ? '' : locale.fill(words.made, { date: locale.date(day) }),
      address,
      code,
    },
  };
  return pictureSvg(content, locale, SIZES[wish.size]);
}

/** The basemap's drawings, which a picture that stands alone has in itself. */
async function groundOf({ payload: { map } }: PageProps): Promise<MapGround | null> {
  if (map === null) return null;
  const { basemap, names } = map;
  const addresses = [basemap.light, ...(basemap.world === null ? [] : [basemap.world.light])];
  const drawings = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address, { credentials: 'omit' });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return [address, await response.text()] as const;
    }),
  );
  return { basemap, names, pictures: new Map(drawings) };
}
