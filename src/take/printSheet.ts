/**
 * Prints a picture alone, on a sheet of the size that the styles for paper give to a poster, and puts
 * the page back when the browser is done.
 */
export function printSheet(svg: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'paper poster-sheet';
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  sheet.append(document.importNode(drawn, true));
  document.body.append(sheet);
  document.documentElement.dataset.print = 'poster';
  const putBack = () => {
    sheet.remove();
    delete document.documentElement.dataset.print;
  };
  addEventListener('afterprint', putBack, { once: true });
  print();
}
