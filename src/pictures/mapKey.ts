import type { Locale } from '../format/locale';
import { textWidth } from '../layout/textWidth';
import { placesOf, type Lookup } from '../model/lookup';
import type { Place } from '../model/story';
import { tiesOf } from '../model/ties';
import { fitsInLines } from './lines';
import { PAINT, topicPaint } from './paint';
import { NOTHING, round, textAt, type Drawn, type Panel } from './svgParts';

const SWATCH = 1.4;
const GAP = 1.2;
const LINE = 1.5;

/** What the colours of a map's lines mean, in lines from the panel's left edge down from zero. */
export function mapKey(lookup: Lookup, locale: Locale, { x, width, least }: Panel): Drawn {
  const { events, agreements, topics } = lookup.story;
  const loose = agreements.filter(({ event }) => event === null);
  const drawn = new Set(tiesOf(events, loose, lookup).map(({ topic }) => topic));
  if (drawn.size === 0) return NOTHING;
  let [at, line] = [0, 1];
  const parts = topics.map(({ id, name }, i) => {
    if (!drawn.has(id)) return '';
    const text = locale.text(name);
    const needed = (SWATCH + 0.5) * least + textWidth(text, least);
    if (at > 0 && at + needed > width) [at, line] = [0, line + 1];
    const left = x + at;
    const y = line * LINE * least + least * 0.2;
    at += needed + GAP * least;
    return (
      `<path d="M${round(left)} ${round(y - least * 0.35)}h${round(SWATCH * least)}" stroke="${topicPaint(i)}" stroke-width="${round(least / 5)}"/>` +
      textAt(left + (SWATCH + 0.5) * least, y, text, { size: round(least) })
    );
  });
  return { svg: parts.join(''), height: (line * LINE + 0.7) * least };
}

/**
 * The story's places in lines, the busiest first: whose they are, and of how many events. As many as the
 * panel's height holds; nothing where that is hardly any.
 */
export function placesKey(lookup: Lookup, locale: Locale, panel: Panel): Drawn {
  const { x, y, width, height, least } = panel;
  const free = height - least * 0.5;
  const step = Math.min(3, free / least / lookup.story.places.length) * least;
  const high = Math.max(step, least * 1.7);
  const rows = Math.min(lookup.story.places.length, Math.floor(free / high));
  if (rows < 2) return NOTHING;
  const counts = new Map<string, number>();
  for (const event of lookup.story.events) {
    for (const id of placesOf(event, lookup)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const countOf = ({ id }: Place) => counts.get(id) ?? 0;
  const parts = [...lookup.story.places]
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, rows)
    .map((place, i) => {
      const seat = lookup.story.organizations.find((one) => one.place === place.id);
      const base = y + i * high + least * 1.5;
      const count = locale.count(locale.words.map.events, countOf(place));
      const name = locale.text(place.name);
      const aside = textWidth(count, least);
      const named = textWidth(name, least) + least;
      const room = width - named - aside - least;
      const seats = [seat?.name ?? {}, seat?.short ?? {}].map((one) => locale.text(one));
      const whose = seats.find((one) => fitsInLines(one, least, room, 1)) ?? '';
      const mute = { size: round(least), fill: PAINT.mute };
      return (
        textAt(x, base, name, { size: round(least) }) +
        (whose === '' ? '' : textAt(x + named, base, whose, mute)) +
        textAt(x + width, base, count, { ...mute, anchor: 'end' })
      );
    });
  return { svg: parts.join(''), height: rows * high };
}
