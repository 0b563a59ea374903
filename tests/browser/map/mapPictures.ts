import type { Page } from '@playwright/test';

const map = '[data-view=map]';

interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The middles of the places' marks, in pixels of the map's box. */
export function drawnMarks(page: Page): Promise<readonly Mark[]> {
  return page.locator(`${map} .box`).evaluate((box) => {
    const { x: left, y: top } = box.getBoundingClientRect();
    return [...box.querySelectorAll('[data-place]')].map((mark) => {
      const { x, y, width, height } = (mark.querySelector('.dot') ?? mark).getBoundingClientRect();
      const id = mark.getAttribute('data-place') ?? '';
      return { id, x: x + width / 2 - left, y: y + height / 2 - top };
    });
  });
}

/** The names that can be seen, and where, in pixels of the map's box. */
export function drawnNames(page: Page): Promise<readonly Mark[]> {
  return page.locator(`${map} .box`).evaluate((box) => {
    const { x: left, y: top } = box.getBoundingClientRect();
    return [...box.querySelectorAll('.marks text')]
      .map((text) => ({ id: text.textContent.trim(), at: text.getBoundingClientRect() }))
      .filter(({ at }) => at.width > 0)
      .map(({ id, at }) => ({ id, x: at.x - left, y: at.y - top }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** How far the picture of one page must be moved, within 8 pixels, to lie best on that of another. */
export async function pictureShift(still: Page, live: Page): Promise<{ x: number; y: number }> {
  const style = `${map} .controls, ${map} .marks, ${map} .ties { visibility: hidden !important }`;
  const pictures: string[] = [];
  for (const page of [still, live]) {
    const picture = await page.locator(`${map} .box`).screenshot({ style });
    pictures.push(picture.toString('base64'));
  }
  return live.evaluate(async ([first = '', second = '']) => {
    const read = async (base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
    };
    const [a, b] = [await read(first), await read(second)];
    const far = 8;
    let best = { x: 0, y: 0, difference: Infinity };
    for (let y = -far; y <= far; y += 1) {
      for (let x = -far; x <= far; x += 1) {
        let difference = 0;
        for (let row = far; row < Math.min(a.height, b.height) - far; row += 2) {
          for (let column = far; column < Math.min(a.width, b.width) - far; column += 2) {
            const here = (row * a.width + column) * 4;
            const there = ((row + y) * b.width + column + x) * 4;
            difference += Math.abs((a.data[here + 2] ?? 0) - (b.data[there + 2] ?? 0));
          }
        }
        if (difference < best.difference) best = { x, y, difference };
      }
    }
    return { x: best.x, y: best.y };
  }, pictures);
}
