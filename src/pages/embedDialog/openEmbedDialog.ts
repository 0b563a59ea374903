import { mount, unmount } from 'svelte';
import EmbedDialog from './EmbedDialog.svelte';
import type { PageProps } from '../pageProps';
import type { View } from '../views';

/** Opens the dialog with the code of a view, or of one figure, for another page. */
export function openEmbedDialog(
  { payload, choice, locale }: PageProps,
  view: View,
  metric: string | null,
): void {
  const dialog = mount(EmbedDialog, {
    target: document.body,
    props: { view, metric, payload, choice, locale, onclose: () => void unmount(dialog) },
  });
}
