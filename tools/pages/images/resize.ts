import sharp from 'sharp';

export interface Resized {
  /** Pixels of the picture as it is, the right way up. */
  readonly width: number;
  readonly height: number;
  /** Smaller copies as WebP, from small to large. */
  readonly copies: readonly { readonly width: number; readonly bytes: Uint8Array }[];
}

/** As wide as a column on a phone, and as one on a fine screen. */
const WIDTHS = [480, 960];
const QUALITY = 78;

/**
 * A picture's measures, and copies in two widths; none is larger than the picture itself.
 *
 * @throws Error when the bytes are no picture
 */
export async function resize(bytes: Uint8Array): Promise<Resized> {
  const upright = await sharp(bytes).rotate().toBuffer({ resolveWithObject: true });
  const { width, height } = upright.info;
  const copies = await Promise.all(
    WIDTHS.filter((one) => one < width).map(async (one) => ({
      width: one,
      bytes: await sharp(upright.data).resize(one).webp({ quality: QUALITY }).toBuffer(),
    })),
  );
  return { width, height, copies };
}
