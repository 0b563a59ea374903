import { Locale } from '../format/locale';
import { lookUp, type Lookup } from '../model/lookup';
import { Choice } from '../state/choice.svelte';
import { Telling } from '../state/telling.svelte';
import type { PagePayload } from './payload';

/** What every page gets, and every island of it: they share the reader's choice and nothing else. */
export interface PageProps {
  payload: PagePayload;
  locale: Locale;
  choice: Choice;
  telling: Telling;
}

/**
 * A page where nothing is chosen yet.
 *
 * @param known the records of its story, where they were looked up before: what is drawn of them is not
 * drawn anew then
 */
export function pagePropsOf(payload: PagePayload, known?: Lookup): PageProps {
  const { lang, pack, story } = payload;
  const locale = new Locale(lang, pack, story.defaultLanguage);
  const choice = new Choice(known ?? lookUp(story, (date) => locale.date(date)));
  return {
    payload,
    locale,
    choice,
    telling: new Telling(choice),
  };
}
