import { createHash } from 'node:crypto';
import { Locale } from '../../../src/format/locale';
import { packFor } from '../../../src/format/packs';
import type { Change, Story, StoryEvent } from '../../../src/model/story';
import type { Lang } from '../../../src/model/texts';
import { languageFolder } from '../sitePages';
import { dayOf, lastModified } from './storyDates';
import { xmlText } from '../../../src/pictures/xmlText';

export const FEED_FILE = 'feed.xml';
/** Readers of feeds take no more; the page has all. */
const MOST = 100;
/** What a story without any date is given: a feed must say one. */
const NO_DAY = '1970-01-01';

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  /** As `2026-11-22`. */
  readonly day: string;
  /** From the story's page. */
  readonly href: string;
}

/** The story's events, corrections and updates as an Atom feed (RFC 4287) in one language, the newest first. */
export function feed(story: Story, lang: Lang): string {
  const locale = new Locale(lang, packFor(lang).pack, story.defaultLanguage);
  const { siteUrl } = story.settings;
  const folder = languageFolder(lang, story);
  // Relative addresses are read from where the feed lies, which is the page's own folder.
  const page = siteUrl === null ? './' : `${siteUrl}/${folder}`;
  const modified = lastModified(story);
  const entries = [
    ...withOwnKeys(story.changes.map((change) => changeEntry(change, locale))),
    ...story.events.map((event) => eventEntry(event, story, locale, modified)),
  ]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MOST);
  const updated = modified ?? entries[0]?.day ?? NO_DAY;
  const author = locale.text(story.words.byline) || locale.text(story.words.title);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(lang)}">`,
    `  <id>${idOf(story, lang, 'feed')}</id>`,
    `  <title>${xmlText(locale.text(story.words.title))}</title>`,
    tag('subtitle', locale.text(story.words.standfirst)),
    `  <updated>${updated}T00:00:00Z</updated>`,
    `  <author><name>${xmlText(author)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    siteUrl === null
      ? ''
      : `  <link rel="self" type="application/atom+xml" href="${xmlText(page + FEED_FILE)}"/>`,
    ...entries.map((entry) => entryXml(entry, page, idOf(story, lang, entry.key))),
    '</feed>',
    '',
  ]
    .filter((line, i, all) => line !== '' || i === all.length - 1)
    .join('\n');
}

/**
 * An event's day is when it happened, else when its source told of it; but no later than the story
 * was worked on.
 */
function eventEntry(
  event: StoryEvent,
  story: Story,
  locale: Locale,
  modified: string | null,
): Entry {
  const source = story.sources.find(({ id }) => id === event.cited[0]?.source);
  const told = dayOf(event.date) ?? dayOf(source?.published ?? null) ?? modified ?? NO_DAY;
  const when = event.date === null ? locale.words.timeline.undated : locale.date(event.date);
  const topic = story.topics.find(({ id }) => id === event.topic);
  return {
    key: `event ${event.id}`,
    title: locale.text(event.title),
    summary: [when, locale.text(event.summary)].filter(Boolean).join(' · '),
    category: locale.text(topic?.name ?? {}),
    day: modified !== null && told > modified ? modified : told,
    href: `?event=${encodeURIComponent(event.id)}`,
  };
}

/** A correction or an update, with what stood there before and what stands there now. */
function changeEntry({ date, table, id, text, before, after }: Change, locale: Locale): Entry {
  return {
    key: `change ${date.edtf} ${table ?? ''} ${id ?? ''}`,
    title: locale.text(text),
    summary: [locale.date(date), before, after === null ? null : `→ ${after}`]
      .filter(Boolean)
      .join(' · '),
    category: '',
    day: dayOf(date) ?? NO_DAY,
    href: table === 'events' && id !== null ? `?event=${encodeURIComponent(id)}` : '',
  };
}

/** Two changes of one day to one record are two entries, and readers of feeds tell them by their ids. */
function withOwnKeys(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const times = seen.get(entry.key) ?? 0;
    seen.set(entry.key, times + 1);
    return times === 0 ? entry : { ...entry, key: `${entry.key} ${times}` };
  });
}

function entryXml(entry: Entry, page: string, id: string): string {
  return [
    '  <entry>',
    `    <id>${id}</id>`,
    `    <title>${xmlText(entry.title)}</title>`,
    `    <updated>${entry.day}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(page + entry.href)}"/>`,
    entry.category === '' ? '' : `    <category term="${xmlText(entry.category)}"/>`,
    `    <summary>${xmlText(entry.summary)}</summary>`,
    '  </entry>',
  ]
    .filter(Boolean)
    .join('\n');
}

function tag(name: string, text: string): string {
  return text === '' ? '' : `  <${name}>${xmlText(text)}</${name}>`;
}

/**
 * An id that stays when the site moves and the story grows: a UUID (RFC 9562, version 8) of the
 * story's first source, the language and the record.
 */
function idOf(story: Story, lang: Lang, key: string): string {
  const [first] = story.sources;
  const of = [first?.url ?? first?.id ?? '', lang, key].join('\n');
  const hex = createHash('sha256').update(of).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${'89ab'[parseInt(hex.slice(16, 17), 16) % 4] ?? '8'}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
