import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { NewStory } from '../../../src/desk/start/newStory.svelte';
import StartDesk from '../../../src/desk/start/StartDesk.svelte';
import { wordsFor } from '../../../src/desk/words/wordsFor';
import { loadStory } from '../../../src/ingest/loadStory';
import type { SourceFile } from '../../../src/ingest/sourceFile';
import { csvBytes } from '../../../src/ingest/writing/writeCsv';
import { CHINESE, TIMELINE_JS } from './lists';

let saved: SourceFile[] = [];
beforeEach(() => {
  saved = [];
});

function open(): NewStory {
  const story = new NewStory();
  const save = (file: SourceFile) => saved.push(file);
  render(StartDesk, {
    props: { story, previewHref: 'about:blank', lang: 'en', words: wordsFor('en'), save },
  });
  return story;
}

/** jsdom's files do not know how to give their bytes. */
async function give(name: string, bytes: Uint8Array): Promise<void> {
  const file = Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
  await userEvent.upload(document.querySelector('#desk-files') as HTMLElement, [file]);
}

function folder(): readonly SourceFile[] {
  const files = unzipSync(saved[0]?.bytes ?? new Uint8Array());
  return Object.entries(files).map(([name, bytes]) => ({ name: name.split('/')[1] ?? '', bytes }));
}

describe('starting a story', () => {
  it('makes tables of a TimelineJS sheet, which pass the check', async () => {
    open();
    expect(screen.getByText(/Nothing of the story on this site is shown/)).toBeInTheDocument();
    await give('River.csv', csvBytes(TIMELINE_JS));
    expect(await screen.findByText(/Events: 4, of them without a date: 1/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'What “Headline” is' })).toHaveValue('title');
    await userEvent.click(screen.getByText(/^Kept aside:/));
    expect(screen.getByText('A picture is no source')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Make the tables' }));
    await userEvent.click(screen.getByRole('button', { name: 'Download the story (zip)' }));
    const files = folder();
    const { story, problems } = loadStory(files.filter(({ name }) => name.endsWith('.csv')));
    expect(story?.events).toHaveLength(4);
    expect(problems.filter(({ effect }) => effect !== 'none')).toEqual([]);
    const text = (name: string) =>
      strFromU8(files.find((file) => file.name === name)?.bytes ?? new Uint8Array());
    expect(text('next-steps.txt')).toContain('npm run build');
    expect(text('not-placed.txt')).toMatch(/5\tMedia\thttps:\/\/pictures/);
  });

  it('follows what staff say of a column, of the language and of the title', async () => {
    const story = open();
    await give('清单.csv', csvBytes(CHINESE));
    expect(await screen.findByRole('combobox', { name: 'Language of the list' })).toHaveValue('zh');
    const what = screen.getByRole('combobox', { name: 'What “类别” is' });
    await userEvent.selectOptions(what, 'Keep aside');
    expect(screen.getByText(/Topics: 1\./)).toBeInTheDocument();
    await userEvent.selectOptions(what, 'Topic (group)');
    await userEvent.type(screen.getByRole('textbox', { name: 'Title of the story' }), '大桥');
    await userEvent.click(screen.getByRole('button', { name: 'Make the tables' }));
    expect(story.tables.next.story?.words.title).toEqual({ zh: '大桥' });
    expect(story.tables.next.story?.topics).toHaveLength(2);
    const results = screen.getByRole('region', { name: 'What the check found' });
    expect(within(results).getAllByRole('status')[0]).toHaveTextContent('Nothing has to be mended');
  });

  it('asks what empty cells below a value mean, and shows dates to look at', async () => {
    const story = open();
    const rows = [
      ['Date', 'Title', 'Group'],
      ['2024', 'One', 'Boats'],
      ['2023-24', 'Two', ''],
      ['2025', 'Three', ''],
    ];
    await give('Harbour - Sheet1.csv', csvBytes(rows));
    expect(await screen.findByText('Dates to look at: 1')).toBeInTheDocument();
    expect(screen.getByText(/Row 3.*“2023-24” was read as the years 2023\/2024/)).toBeVisible();
    expect(screen.getByText(/Topics: 2\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Empty cells of “Group” hold/ }));
    expect(screen.getByText(/Topics: 1\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Make the tables' }));
    expect(story.tables.next.story?.words.title).toEqual({ en: 'Harbour' });
  });

  it('says that a file holds no list, and keeps the button shut without a title', async () => {
    open();
    await give('notes.csv', new TextEncoder().encode('only one column\n'));
    expect(await screen.findByRole('alert')).toHaveTextContent('In “notes.csv” there is no list');
    await give('numbers.csv', new TextEncoder().encode('a,b\n1,2\n'));
    expect(await screen.findByText(/No event yet/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Make the tables' })).toBeDisabled();
  });

  it('takes the tables of a story that was made before', async () => {
    const story = open();
    await give('River.csv', csvBytes(TIMELINE_JS));
    await userEvent.click(await screen.findByRole('button', { name: 'Make the tables' }));
    const topics = new TextEncoder().encode(
      'id,name_en\nbuilding,Bridges\nflood,Flood\nevents,Rest\n',
    );
    await give('topics.csv', topics);
    expect(story.tables.next.story?.topics[0]?.name).toEqual({ en: 'Bridges' });
    const results = screen.getByRole('region', { name: 'What the check found' });
    expect(within(results).getAllByRole('status')[0]).toHaveTextContent('Files given');
  });
});
