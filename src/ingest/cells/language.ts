import { languageOf } from '../languages';
import { kindOf } from './words';

/** The language of a source, as a code or by its name. */
export const language = kindOf<string>((text, { say }) => {
  const lang = languageOf(text);
  if (lang === null) say('value-unlisted', 'cell', { list: 'zh, en, kk, ru …' });
  return lang;
});
