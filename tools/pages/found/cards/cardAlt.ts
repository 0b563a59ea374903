import { Locale } from '../../../../src/format/locale';
import { packFor } from '../../../../src/format/packs';
import { figuresOf } from '../../../../src/model/figures';
import { lookUp } from '../../../../src/model/lookup';
import type { Story } from '../../../../src/model/story';
import type { SitePage } from '../../sitePages';
import { agreementsInOrder } from '../../../../src/pictures/agreementsPart';
import { spokenFigure } from '../../../../src/pictures/printedFigure';

/** What a card shows, for those who do not see it: the title, then the view's own words. */
export function cardAlt({ view, lang }: SitePage, story: Story): string {
  const locale = new Locale(lang, packFor(lang).pack, story.defaultLanguage);
  const lookup = lookUp(story);
  const title = locale.text(story.words.title);
  const named = view === 'story' ? title : `${locale.words.embed.views[view]} · ${title}`;
  const shown = (): readonly string[] => {
    switch (view) {
      case 'map':
        return story.places.slice(0, MOST).map(({ name }) => locale.text(name));
      case 'timeline':
        return story.topics.slice(0, MOST).map(({ name }) => locale.text(name));
      case 'agreements':
        return agreementsInOrder(lookup)
          .slice(0, 4)
          .map((one) => locale.text(one.title));
      case 'story':
      case 'metrics':
        return figuresOf(lookup)
          .slice(0, view === 'story' ? 2 : 4)
          .map((figure) => spokenFigure(figure, locale));
    }
  };
  const all = shown().join(locale.words.cited.between);
  return all === ''
    ? named
    : locale.fill(locale.words.timeline.lane, { topic: named, counts: all });
}

const MOST = 6;
