/** Why something of a list is in no table. */
export const ASIDE_REASONS = [
  'noTitle',
  'dateUnread',
  'endUnread',
  'coordinatesUnread',
  'coordinatesMissing',
  'pictureLink',
  'columnUnused',
  'eraUndated',
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** A cell of the list that is in no table, as typed, with where it stands. */
export interface Aside {
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** The header cell of its column; `null` when the whole row is meant. */
  readonly column: string | null;
  readonly value: string;
  readonly why: AsideReason;
}
