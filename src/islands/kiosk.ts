/**
 * A screen that nobody attends (`play=loop`): the instrument fills it, and nothing leads out of the
 * page.
 */
export function startKiosk(document: Document): void {
  document.documentElement.dataset.kiosk = '';
  document.addEventListener(
    'click',
    (click) => {
      const link = click.target instanceof Element ? click.target.closest('a[href]') : null;
      if (link?.getAttribute('href')?.startsWith('#') === false) click.preventDefault();
    },
    { capture: true },
  );
}
