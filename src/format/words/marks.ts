/** The ways in which a date is known, as the timeline's legend names them. */
export interface MarkWords {
  readonly day: string;
  readonly month: string;
  readonly season: string;
  readonly year: string;
  readonly decade: string;
  readonly range: string;
  readonly 'open-start': string;
  readonly 'open-end': string;
  readonly approximate: string;
  readonly uncertain: string;
  /** Several events that stand too close for one mark each. */
  readonly group: string;
}
