import { languageOf } from '../headers/languages';
import { kindOf } from './words';

/** The language of a source, as a code or by its name. */
export const language = kindOf<string>((text, { report }) => {
  const lang = languageOf(text);
  if (lang === null) report('value-unlisted', 'cell', { list: 'zh, en, kk, ru …' });
  return lang;
});
