import { renderAsync } from '@resvg/resvg-js';

/**
 * A picture as PNG, the same bytes on every machine: no font of the system is asked.
 *
 * @param width pixels
 * @param fonts paths of TrueType files
 * @throws Error when it is no SVG
 */
export async function drawPng(
  svg: string,
  width: number,
  fonts: readonly string[] = [],
): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [...fonts] },
  });
  return picture.asPng();
}
