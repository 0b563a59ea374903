import type { Lang } from '../../model/texts';
import { en } from './en';
import { kk } from './kk';
import type { MapNames } from './mapNames';
import { ru } from './ru';
import { zh } from './zh';

const names: ReadonlyMap<Lang, MapNames> = new Map([
  ['zh', zh],
  ['en', en],
  ['kk', kk],
  ['ru', ru],
]);

/**
 * The names on a map in a language, else in English with that language said, so that the map can
 * mark it. Only the build and the desk import this file: a page carries one language's names as JSON.
 */
export function mapNamesFor(lang: Lang): { names: MapNames; lang: Lang } {
  const own = names.get(lang);
  return own === undefined ? { names: en, lang: 'en' } : { names: own, lang };
}
