import { plainEntities } from './entities';
import { kindOf } from './words';

/** Whom to name. Providers often give it as HTML to be copied: its words are taken. */
export const credit = kindOf<string>((text) => plainText(text) || null, { prose: true });

function plainText(html: string): string {
  const words = html.replace(/<br\b[^<>]*>/gi, ' ').replace(/<\/?[a-z][^<>]*>/gi, '');
  return plainEntities(words).trim();
}
