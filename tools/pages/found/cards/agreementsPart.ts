import type { Locale } from '../../../../src/format/locale';
import { compareDates } from '../../../../src/model/dateOrder';
import type { Lookup } from '../../../../src/model/lookup';
import type { Agreement } from '../../../../src/model/story';
import { CARD_PAINT } from './cardPaint';
import { linesOf } from './lines';
import { textAt, type Panel } from './svgParts';

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
        `<path d="M${panel.x} ${y}h${panel.width}" stroke="${CARD_PAINT.line}" stroke-width="2"/>` +
        textAt(panel.x, y + 52, shortWhen, { size: 22, fill: CARD_PAINT.mute }) +
        textAt(panel.x + DATES, y + 52, first, { size: SIZE })
      );
    })
    .join('');
}
