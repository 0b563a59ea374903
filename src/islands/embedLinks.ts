import { readEmbedHash } from '../pages/embedDialog/embedHash';
import { viewNamed, type View } from '../pages/views';
import { followsHere } from '../ui/followsHere';
import type { Islands } from './islands';
import { printWhole } from './paper';

/**
 * Opens the menu by which a view is taken away at a link that has it (`data-take`), and the dialog
 * with its code for another page at a link to that (`data-embed`) and when the address asks for it.
 * Returns the undo.
 */
export function followEmbedLinks(
  document: Document,
  { session, hydrateAll }: Pick<Islands, 'session' | 'hydrateAll'>,
): () => void {
  async function openEmbed(view: View, metric: string | null = null): Promise<void> {
    const [{ page }, { openEmbedDialog }] = await Promise.all([
      session(),
      import('../pages/embedDialog/openEmbedDialog'),
    ]);
    openEmbedDialog(page, view, metric);
  }
  async function openMenu(view: View): Promise<void> {
    const [{ page }, { openTakeMenu }] = await Promise.all([
      session(),
      import('../take/openTakeMenu'),
    ]);
    openTakeMenu(page, view, {
      onembed: () => void openEmbed(view).catch(() => {}),
      onprint: () => void printWhole(hydrateAll),
    });
  }
  const onclick = (click: MouseEvent) => {
    const link =
      click.target instanceof Element
        ? click.target.closest<HTMLElement>('a[data-embed], a[data-take]')
        : null;
    const { take, embed = '' } = link?.dataset ?? {};
    const view = viewNamed(take ?? embed);
    if (link === null || view === null || !followsHere(click)) return;
    click.preventDefault();
    // What cannot be brought leaves the link as it is without a script: to the view's own page.
    const metric = link.closest<HTMLElement>('[data-metric]')?.dataset.metric ?? null;
    (take === undefined ? openEmbed(view, metric) : openMenu(view)).catch(() => {
      delete link.dataset.take;
      delete link.dataset.embed;
    });
  };
  document.addEventListener('click', onclick);
  const asked = readEmbedHash(location.hash);
  if (asked !== null) void openEmbed(asked).catch(() => {});
  return () => document.removeEventListener('click', onclick);
}
