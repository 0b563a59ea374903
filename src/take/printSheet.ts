import { dataAddress } from './pictureFile';

/**
 * Prints a picture alone, on a sheet of the size that the styles for paper give to a poster, and puts
 * the page back when the browser is done.
 *
 * @throws Error when the browser cannot draw it
 */
export async function printSheet(svg: string): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'paper poster-sheet';
  const image = new Image();
  image.alt = '';
  image.src = dataAddress(svg);
  await image.decode();
  sheet.append(image);
  document.body.append(sheet);
  document.documentElement.dataset.print = 'poster';
  const putBack = () => {
    sheet.remove();
    delete document.documentElement.dataset.print;
  };
  addEventListener('afterprint', putBack, { once: true });
  print();
}
