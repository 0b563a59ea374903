import { mount } from 'svelte';
import { applyAppearance } from '../islands/masthead/appearance';
import { fetchTables } from '../live/fetchTables';
import Desk from './Desk.svelte';
import { DeskFiles } from './files/deskFiles.svelte';
import { readDeskLanguage, showDeskLanguage } from './deskLanguage';
import { readDeskPayload, type DeskPayload } from './deskPayload';
import { saveFile } from './files/saveFile';

/** Puts the desk in the place of what is readable without scripts, then brings the live tables. */
export async function startDesk(): Promise<void> {
  const payload = readDeskPayload<DeskPayload>(document);
  const desk = new DeskFiles();
  const startLang = readDeskLanguage(location.search);
  applyAppearance(location.search);
  showDeskLanguage(startLang);
  document.body.replaceChildren();
  mount(Desk, { target: document.body, props: { payload, desk, startLang, save: saveFile } });
  document.documentElement.dataset.state = 'ready';
  performance.mark('story:ready');
  const outcomes = await fetchTables(payload.files, Date.now());
  desk.publish(
    outcomes.filter((outcome) => typeof outcome === 'object'),
    payload.files.filter((_, at) => outcomes[at] === 'unreachable').map(({ name }) => name),
  );
}
