import { mount } from 'svelte';
import { applyAppearance } from '../../islands/appearance';
import { readDeskPayload, type PreviewShell } from '../deskPayload';
import Preview from './Preview.svelte';

/** Makes the page in a frame ready to show what the desk sends. */
export function startPreview(): void {
  const shell = readDeskPayload<PreviewShell>(document);
  applyAppearance(location.search);
  document.body.replaceChildren();
  mount(Preview, { target: document.body, props: { shell } });
}
