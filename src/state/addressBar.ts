import type { Choice } from './choice.svelte';

/**
 * Keeps the address in step with a choice. Only ever `replaceState`: in an iframe a pushed entry
 * would have to be walked back through on the host's own back button. In a `srcdoc` frame the
 * address cannot be changed, and the choice lives in memory alone.
 */
export function showInAddressBar(choice: Choice): void {
  const search = choice.write(location.search);
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    return;
  }
}
