import '../styles/staffCheck.css';
import { mount } from 'svelte';
import { loadStory } from '../ingest/loadStory';
import type { PublishedFile } from '../pages/payload';
import StaffCheck from './StaffCheck.svelte';
import { fetchTables } from './fetchTables';
import type { StaffLang } from './staffWords';

/** Reads the live tables as the check would, and lists what it finds at the top of the page. */
export async function showStaffCheck(
  files: readonly PublishedFile[],
  lang: StaffLang,
): Promise<void> {
  const outcomes = await fetchTables(files, Date.now());
  const tables = outcomes.filter((outcome) => typeof outcome === 'object');
  const unreachable = files.filter((_, i) => outcomes[i] === 'unreachable').map(({ name }) => name);
  const { problems } = loadStory(tables);
  const told = problems.filter(
    ({ file, code }) => !(code === 'file-missing' && unreachable.includes(file)),
  );
  const anchor = document.body.firstElementChild;
  mount(StaffCheck, {
    target: document.body,
    ...(anchor === null ? {} : { anchor }),
    props: { problems: told, unreachable, lang },
  });
}
