import { fill } from '../../format/fill';
import type { idMaker } from './idMaker';
import type { OwnWords } from './ownWords';
import { firstLink } from './plainText';

export interface NewSource {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
}

/** Which source a row names, and where in it. */
export interface Sourced {
  readonly id: string;
  readonly locator: string;
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#]|$)/i;

/** Whether a link leads to a picture, which shows something but tells nothing. */
export function isPictureLink(link: string): boolean {
  return PICTURE.test(firstLink(link) ?? '');
}

/** Collects sources: one for each link, one for each name, and the list itself for rows without. */
export function sourceMaker(ids: ReturnType<typeof idMaker>, listName: string, words: OwnWords) {
  const sources: NewSource[] = [];

  function source(row: number, named: string, text: string, credit: string): Sourced {
    const link = isPictureLink(named) ? firstLink(text) : firstLink(named || text);
    if (link !== null && !isPictureLink(link)) {
      const host = hostOf(link);
      return { id: add(link, credit || titleOf(link), host), locator: '' };
    }
    if (named !== '' && firstLink(named) === null) {
      return { id: add('', named, credit || named), locator: '' };
    }
    const title = fill(words.source, { name: listName });
    return { id: add('', title, words.publisher), locator: fill(words.locator, { row }) };
  }

  function add(url: string, title: string, publisher: string): string {
    const same = sources.find((one) => one.url === url && (url !== '' || one.title === title));
    if (same !== undefined) return same.id;
    const id = ids(url === '' ? title : publisher, 'source');
    sources.push({ id, url, title, publisher });
    return id;
  }

  return { sources, source };
}

function hostOf(link: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? link;
}

/** An address as people write it. */
function titleOf(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$|\/$/g, '');
}
