/** As an address that a strict policy lets an image have (`img-src data:`). */
export function dataAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * A picture in pixels, drawn by the browser with the letters of the reader's own machine.
 *
 * @throws Error when the browser cannot draw it
 */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = dataAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('No PNG was drawn'));
      else resolve(blob);
    }, 'image/png');
  });
}
