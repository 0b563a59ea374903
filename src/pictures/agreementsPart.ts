import type { Locale } from '../format/locale';
import { compareDates } from '../model/dateOrder';
import type { Lookup } from '../model/lookup';
import type { Agreement } from '../model/story';
import { PAINT } from './paint';
import { fittingSize, linesOf } from './lines';
import { NOTHING, paragraph, round, textAt, type Drawn, type Panel } from './svgParts';

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

/** Between two rows at least, and at most where there is room to give away. */
const AIR = { least: 22, most: 72 };
/** A row that has room for its title alone. */
const BARE = 58;
const SMALL = 18;

/** The agreements with who made them, as many as the panel's height holds; those left are counted. */
export function agreementRows(lookup: Lookup, locale: Locale, panel: Panel): Drawn {
  const all = agreementsOnCard(lookup, Infinity);
  if (all.length === 0) return NOTHING;
  const rows = all.map((agreement) => agreementRow(agreement, lookup, locale, panel));
  const needed = rows.reduce((sum, { height }) => sum + height + AIR.least, 0);
  if (needed <= panel.height) {
    const spare = panel.height === Infinity ? 0 : (panel.height - needed) / rows.length;
    const air = AIR.least + Math.min(AIR.most, spare);
    return below(
      panel,
      rows.map(({ svgAt, height }) => ({ svgAt, height: height + air })),
    );
  }
  const fitting = Math.max(1, Math.floor(panel.height / BARE));
  const shown = rows.slice(0, rows.length > fitting ? Math.max(1, fitting - 1) : fitting);
  const row = Math.max(BARE, Math.min(120, panel.height / (shown.length + 0.3)));
  const drawn = below(
    panel,
    shown.map(({ bareAt }) => ({ svgAt: bareAt, height: row })),
  );
  const left = rows.length - shown.length;
  if (left === 0) return drawn;
  const more = locale.fill(locale.words.agreements.more, { n: locale.inDigits(left) });
  const style = { size: SMALL, fill: PAINT.mute };
  return {
    svg: drawn.svg + textAt(panel.x, panel.y + drawn.height + 26, more, style),
    height: drawn.height + 40,
  };
}

interface Row {
  readonly svgAt: (y: number, height: number) => string;
  readonly height: number;
}

function below(panel: Panel, rows: readonly Row[]): Drawn {
  let height = 0;
  let svg = '';
  for (const row of rows) {
    const y = round(panel.y + height);
    svg += `<path d="M${panel.x} ${y}h${panel.width}" stroke="${PAINT.line}" stroke-width="2"/>`;
    svg += row.svgAt(y, row.height);
    height += row.height;
  }
  return { svg, height };
}

/** One agreement: when and what, who, and the same in one line. */
function agreementRow(
  { date, kind, title, parties }: Agreement,
  lookup: Lookup,
  locale: Locale,
  panel: Panel,
): Row & { readonly bareAt: Row['svgAt'] } {
  const { kinds, undated } = locale.words.agreements;
  const dates = Math.min(DATES, panel.width * 0.26);
  const width = panel.width - dates;
  const x = panel.x + dates;
  const line = { size: SMALL, fill: PAINT.mute };
  const words = locale.text(title);
  const who = parties.map((id) => locale.text(lookup.organizations.get(id)?.name ?? {}));
  const about = [kinds[kind], ...who.filter(Boolean)].join(' · ');
  const size = fittingSize(words, [24, 20], width, 3);
  const draw = (y: number, sizeNow: number, most: number) => {
    const base = y + sizeNow + 14;
    const when = date === null ? undated : locale.date(date);
    const dated = paragraph(panel.x, base, when, { ...line, width: dates - 20, most: 3 });
    const what = paragraph(x, base, words, { size: sizeNow, width, most });
    return { svg: dated.svg + what.svg, next: what.next };
  };
  const whole = (y: number) => {
    const what = draw(y, size, 3);
    const whose = paragraph(x, what.next, about, { ...line, width, most: 4 });
    return { svg: what.svg + whose.svg, next: whose.next };
  };
  return {
    svgAt: (y) => whole(y).svg,
    height: whole(0).next - SMALL,
    bareAt: (y, row) => {
      const lines = row < 84 ? 1 : 2;
      return draw(y, fittingSize(words, [24, 20, 18], width, lines), lines).svg;
    },
  };
}
