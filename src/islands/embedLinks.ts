import { readEmbedHash } from '../pages/embedDialog/embedHash';
import { viewNamed, type View } from '../pages/views';
import { followsHere } from '../ui/followsHere';
import type { Session } from './session.svelte';

/**
 * Opens the dialog with the code of a view for another page: at a link that has it (`data-embed`),
 * and when the address asks for it. Returns the undo.
 */
export function followEmbedLinks(document: Document, session: () => Promise<Session>): () => void {
  async function open(view: View): Promise<void> {
    const [{ page }, { openEmbedDialog }] = await Promise.all([
      session(),
      import('../pages/embedDialog/openEmbedDialog'),
    ]);
    openEmbedDialog(page, view);
  }
  const onclick = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest('a[data-embed]') : null;
    const view = viewNamed(link?.getAttribute('data-embed') ?? '');
    if (view === null || !followsHere(click)) return;
    click.preventDefault();
    // Where the dialog cannot be brought, the link leads to the view's own page, as without a script.
    open(view).catch(() => link?.setAttribute('data-embed', ''));
  };
  document.addEventListener('click', onclick);
  const asked = readEmbedHash(location.hash);
  if (asked !== null) void open(asked).catch(() => {});
  return () => document.removeEventListener('click', onclick);
}
