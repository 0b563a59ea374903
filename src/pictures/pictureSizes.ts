/** Pixels; without a height a picture is as high as what it shows. */
export interface PictureSize {
  readonly width: number;
  readonly height: number | null;
}

/** For an article, a social network's card, a square, a phone's whole screen, and a wall. */
export const SIZES = {
  article: { width: 1200, height: null },
  social: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  phone: { width: 1080, height: 1920 },
  /** A3 on its side. */
  sheet: { width: 1587, height: 1122 },
} as const satisfies Readonly<Record<string, PictureSize>>;

export type SizeName = keyof typeof SIZES;
