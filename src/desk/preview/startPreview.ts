import { mount } from 'svelte';
import { applyAppearance } from '../../islands/masthead/appearance';
import { loadIslands } from '../../pages/components';
import { withIslands } from '../../pages/islandContext';
import { readDeskPayload, type PreviewShell } from '../deskPayload';
import Preview from './Preview.svelte';

/** Makes the page in a frame ready to show what the desk sends. */
export async function startPreview(): Promise<void> {
  const shell = readDeskPayload<PreviewShell>(document);
  applyAppearance(location.search);
  const islands = await loadIslands();
  document.body.replaceChildren();
  mount(Preview, { target: document.body, props: { shell }, context: withIslands(islands) });
}
