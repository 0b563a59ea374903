import { extent } from 'd3';
import type { Article, CorrectionComment, DataDownload, Dataset, WithContext } from 'schema-dts';
import { say } from '../../../src/model/texts';
import type { Story } from '../../../src/model/story';
import { languageFolder, toRoot, type SitePage } from '../sitePages';
import { cardAddress } from './cards/shareCards';
import { dayOf, lastModified } from './storyDates';

/** The tables that a reader of data sets wants; settings and words are none. */
const RECORDS = ['events', 'places', 'agreements', 'metrics', 'observations'] as const;

/** The latest are enough; the page has all. */
const MOST_CORRECTIONS = 3;

/**
 * The page as structured data: an article, and the data set under it. Short, because every reader
 * of the page carries it. Addresses are absolute with `site_url`, else relative to the page.
 */
export function jsonLd(page: SitePage, story: Story): string {
  const speaker = { lang: page.lang, defaultLanguage: story.defaultLanguage };
  const text = (key: keyof Story['words']) => say(story.words[key], speaker)?.text;
  const { siteUrl } = story.settings;
  const at = (address: string) =>
    siteUrl === null ? `${toRoot(page)}${address}` || './' : `${siteUrl}/${address}`;
  const modified = lastModified(story);
  const dated = modified === null ? {} : { dateModified: modified };
  const coverage = coverageOf(story);
  const name = text('title') ?? '';
  const dataset: Dataset = {
    '@type': 'Dataset',
    name,
    description: text('standfirst') ?? name,
    ...dated,
    ...(coverage === null ? {} : { temporalCoverage: coverage }),
    distribution: RECORDS.filter((table) => story[table].length > 0).map((table): DataDownload => ({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: at(`data/${table}.csv`),
    })),
  };
  const corrections = story.changes
    .filter(({ kind }) => kind === 'correction')
    .slice(0, MOST_CORRECTIONS)
    .map(({ text: words, date }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      text: say(words, speaker)?.text ?? '',
      datePublished: dayOf(date) ?? date.edtf,
    }));
  const article: WithContext<Article> = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: name,
    inLanguage: page.lang,
    url: at(languageFolder(page.lang, story)),
    image: at(cardAddress('story', page.lang, story)),
    ...dated,
    ...(corrections.length === 0 ? {} : { correction: corrections }),
    isBasedOn: story.sources.flatMap(({ url }) => url ?? []),
    hasPart: dataset,
  };
  return `<script type="application/ld+json">${inHtml(article)}</script>`;
}

/** JSON inside HTML: `<` is the only character that could end or change the element. */
function inHtml(data: WithContext<Article>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** From the first to the last dated event, in years as ISO 8601 writes them. */
function coverageOf({ events }: Story): string | null {
  const ends = events.flatMap(({ date }) =>
    [date?.min, date?.max === undefined || date.max === null ? null : date.max - 1].flatMap(
      (at) => at ?? [],
    ),
  );
  const [from, to] = extent(ends);
  if (from === undefined) return null;
  const day = (at: number) => new Date(at).toISOString().replace(/T.*/, '');
  return `${day(from)}/${day(to)}`;
}
