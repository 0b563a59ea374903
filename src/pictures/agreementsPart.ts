import type { Locale } from '../format/locale';
import { compareDates } from '../model/dateOrder';
import type { Lookup } from '../model/lookup';
import type { Agreement } from '../model/story';
import { PAINT } from './paint';
import { linesOf } from './lines';
import { paragraph, textAt, type Drawn, type Panel } from './svgParts';

const DATES = 300;
const ROW = 78;
const SIZE = 30;

/** The agreements in order of time, as many as a card holds. */
export function agreementsOnCard({ story }: Lookup, most = 4): readonly Agreement[] {
  return [...story.agreements].sort((a, b) => compareDates(a.date, b.date)).slice(0, most);
}

/** The first agreements, one row each: when, and what. */
export function agreementsPart(lookup: Lookup, locale: Locale, panel: Panel): string {
  return agreementsOnCard(lookup, Math.floor(panel.height / ROW))
    .map(({ date, kind, title }, i) => {
      const y = panel.y + i * ROW;
      const words = locale.words.agreements;
      const when = date === null ? words.kinds[kind] : locale.date(date);
      const [first = ''] = linesOf(locale.text(title), SIZE, panel.width - DATES, 1);
      const [shortWhen = ''] = linesOf(when, 22, DATES - 20, 1);
      return (
        `<path d="M${panel.x} ${y}h${panel.width}" stroke="${PAINT.line}" stroke-width="2"/>` +
        textAt(panel.x, y + 52, shortWhen, { size: 22, fill: PAINT.mute }) +
        textAt(panel.x + DATES, y + 52, first, { size: SIZE })
      );
    })
    .join('');
}

const TALL = 128;
const TITLE = 24;

/** The agreements with who made them, as many as the panel's height holds; those left are counted. */
export function agreementRows(lookup: Lookup, locale: Locale, panel: Panel): Drawn {
  const all = agreementsOnCard(lookup, Infinity);
  const fitting = Math.max(1, Math.floor(panel.height / TALL));
  const shown = all.slice(0, all.length > fitting ? Math.max(1, fitting - 1) : fitting);
  const dates = Math.min(DATES, panel.width * 0.26);
  const width = panel.width - dates;
  const rows = shown.map(({ date, kind, title, parties }, i) => {
    const y = panel.y + i * TALL;
    const { kinds, undated } = locale.words.agreements;
    const when = date === null ? undated : locale.date(date);
    const who = parties.map((id) => locale.text(lookup.organizations.get(id)?.name ?? {}));
    const line = { size: 18, fill: PAINT.mute };
    const about = [kinds[kind], ...who.filter(Boolean)].join(' · ');
    const what = paragraph(panel.x + dates, y + 38, locale.text(title), {
      size: TITLE,
      width,
      most: 2,
    });
    return (
      `<path d="M${panel.x} ${y}h${panel.width}" stroke="${PAINT.line}" stroke-width="2"/>` +
      paragraph(panel.x, y + 36, when, { ...line, width: dates - 20, most: 2 }).svg +
      what.svg +
      paragraph(panel.x + dates, what.next, about, { ...line, width, most: 1 }).svg
    );
  });
  const left = all.length - shown.length;
  const more = locale.fill(locale.words.timeline.more, { n: locale.inDigits(left) });
  const below = textAt(panel.x, panel.y + shown.length * TALL + 30, more, {
    size: 18,
    fill: PAINT.mute,
  });
  return {
    svg: rows.join('') + (left === 0 ? '' : below),
    height: (shown.length + (left === 0 ? 0 : 0.5)) * TALL,
  };
}
