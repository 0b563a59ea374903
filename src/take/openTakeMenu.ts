import { mount, unmount } from 'svelte';
import type { PageProps } from '../pages/pageProps';
import type { View } from '../pages/views';
import TakeMenu from './TakeMenu.svelte';
import { takeWordsFor } from './words/takeWordsFor';

interface Ways {
  readonly onembed: () => void;
  readonly onprint: () => void;
}

/** Opens the menu by which a view is taken away: as a picture, as data, on paper, into another page. */
export function openTakeMenu(page: PageProps, view: View, ways: Ways): void {
  const menu = mount(TakeMenu, {
    target: document.body,
    props: {
      page,
      view,
      words: takeWordsFor(page.locale.pack.lang),
      ...ways,
      onclose: () => void unmount(menu),
    },
  });
}
