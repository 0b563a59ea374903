/** Pixels; without a height a picture is as high as what it shows. */
export interface PictureSize {
  readonly width: number;
  readonly height: number | null;
  /** How much larger than its measures say one view is drawn: small screens need large letters. */
  readonly zoom: number;
}

/** For an article, a social network's card, a square, a phone's whole screen, and a wall. */
export const SIZES = {
  article: { width: 1200, height: null, zoom: 1 },
  social: { width: 1200, height: 630, zoom: 1 },
  square: { width: 1080, height: 1080, zoom: 1.2 },
  phone: { width: 1080, height: 1920, zoom: 1.5 },
  /** A3 on its side. */
  sheet: { width: 1587, height: 1122, zoom: 1 },
} as const satisfies Readonly<Record<string, PictureSize>>;

export type SizeName = keyof typeof SIZES;
