import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import Desk from '../../src/desk/Desk.svelte';
import { DeskFiles } from '../../src/desk/files/deskFiles.svelte';
import type { DeskLang } from '../../src/desk/words/deskWords';
import type { SourceFile } from '../../src/ingest/sourceFile';
import { edited, goodRows, goodStory } from '../fixtures/goodStory';
import { workbook } from '../fixtures/workbook';

const PAYLOAD = {
  files: [],
  storyHref: '../',
  previewHref: 'about:blank',
  guides: { zh: 'guide.html', en: 'guide.en.html' },
};

let saved: SourceFile[] = [];

function open(startLang: DeskLang = 'en'): DeskFiles {
  const desk = new DeskFiles();
  desk.publish(goodStory(), []);
  const save = (file: SourceFile) => saved.push(file);
  render(Desk, { props: { payload: PAYLOAD, desk, startLang, save } });
  return desk;
}

/** jsdom's files do not know how to give their bytes. */
function file(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
}

async function give(desk: DeskFiles, ...files: readonly File[]): Promise<void> {
  const input = document.querySelector('#desk-files') as HTMLElement;
  await userEvent.upload(input, [...files]);
  await waitFor(() => {
    const names = desk.given.map(({ typedName }) => typedName);
    expect(names).toEqual(expect.arrayContaining(files.map(({ name }) => name)));
  });
}

beforeEach(() => {
  saved = [];
});

describe('the desk', () => {
  it('tells each mistake where it stands, and what to do', async () => {
    const desk = open();
    const text = edited('events', '2024-07-02', '2024-13-02').replace(
      ',nwpu;kaznu,2',
      ',nwpu;kaznuu,2',
    );
    await give(desk, file('events.csv', text));
    const card = screen.getByRole('article', { name: 'events.csv' });
    const rows = within(card).getByRole('region', { name: 'Rows 2–4 of events.csv' });
    expect(within(rows).getByRole('cell', { name: /2024-13-02/ })).toHaveTextContent('problem 1');
    expect(within(rows).getByRole('rowheader', { name: /^2 row left out/ })).toBeInTheDocument();
    const messages = within(card)
      .getAllByRole('listitem')
      .map((item) => item.textContent ?? '');
    expect(messages[0]).toMatch(/row not used\s+Row 2, column “date”.*2024-13-02/s);
    expect(messages[1]).toMatch(/cell not used\s+Row 3, column “organizations”.*kaznu/s);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'Left out – files and rows: 1, cells: 2',
    );
  });

  it('a mended file takes the place of the faulty one', async () => {
    const desk = open();
    await give(desk, file('topics.csv', 'id,name_zh\n,x\n'));
    expect(screen.getByText(/make no story yet/)).toBeInTheDocument();
    await give(desk, file('topics (1).csv', edited('topics', 'Research', 'Science')));
    const card = await screen.findByRole('article', { name: 'topics.csv' });
    expect(card).toHaveTextContent('called “topics (1).csv” on your computer');
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Nothing has to be mended');
    const changes = screen.getByRole('region', { name: 'Compared with the live version' });
    expect(changes).toHaveTextContent('added 0, changed 1, removed 0');
    expect(within(changes).getByRole('deletion')).toHaveTextContent('Research');
    expect(within(changes).getByRole('insertion')).toHaveTextContent('Science');
  });

  it('names a file that was left out as a whole, and offers no download of it', async () => {
    const desk = open('zh');
    await give(desk, file('events.csv', '<!doctype html><p>404'));
    const card = screen.getByRole('article', { name: 'events.csv' });
    expect(card).toHaveTextContent('整个文件没有采用');
    expect(card).toHaveTextContent('网页');
    expect(within(card).queryByRole('button', { name: '下载 events.csv' })).toBeNull();
  });

  it('gives the cleaned file', async () => {
    const desk = open();
    await give(desk, file('topics.csv', 'id,name_zh\ndiplomacy,外交\nresearch,=1+1\n'));
    await userEvent.click(screen.getByRole('button', { name: 'Download topics.csv' }));
    expect(saved.map(({ name }) => name)).toEqual(['topics.csv']);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved[0]?.bytes)).toBe(
      "\uFEFFid,name_zh\ndiplomacy,外交\nresearch,'=1+1\n",
    );
  });

  it('gives several cleaned files as one archive', async () => {
    const desk = open();
    await give(
      desk,
      file('topics.csv', edited('topics', 'Research', 'Science')),
      file('eras.csv', edited('eras', 'year', 'years')),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Download all (zip)' }));
    expect(saved.map(({ name }) => name)).toEqual(['cleaned-tables.zip']);
    // Before the tables on the site change: how embeds stay that must not.
    expect(screen.getByText(/npm run build -- --freeze/)).toBeInTheDocument();
  });

  it('mends a cell as is suggested or as typed, undoes it, and lists it with the download', async () => {
    const desk = open();
    const text = edited('events', '2024-07-02', '2024-13-02').replace(
      ',nwpu;kaznu,2',
      ',nwpu;kaznuu,2',
    );
    await give(desk, file('events.csv', text));
    await userEvent.click(screen.getByRole('button', { name: 'Write “nwpu;kaznu”' }));
    expect(screen.queryByRole('button', { name: 'Write “nwpu;kaznu”' })).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Edit the cell: row 2, column date' }),
    );
    const cell = screen.getByRole('textbox', { name: 'Edit the cell: row 2, column date' });
    expect(cell).toHaveFocus();
    await userEvent.clear(cell);
    await userEvent.type(cell, '2024-07-03{Enter}');
    const [summary, changed] = screen.getAllByRole('status');
    expect(summary).toHaveTextContent('Nothing has to be mended');
    expect(changed).toHaveTextContent('Cells changed on this desk: 2');
    await userEvent.click(screen.getByRole('button', { name: 'Download all (zip)' }));
    const files = unzipSync(saved[0]?.bytes ?? new Uint8Array());
    expect(strFromU8(files['events.csv'] ?? new Uint8Array())).toContain('2024-07-03');
    expect(strFromU8(files['changes-made.txt'] ?? new Uint8Array())).toContain(
      '“2024-13-02” became “2024-07-03”',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo the last change' }));
    expect(screen.getAllByText(/2024-13-02/).length).toBeGreaterThan(0);
  });

  it('offers what to tell readers of the changes, and puts it into the table', async () => {
    const desk = open();
    const text = edited('observations', 'students,2024,57', 'students,2024,75');
    await give(
      desk,
      file('observations.csv', text),
      file('events.csv', edited('events', 'An article', 'A paper')),
    );
    const region = screen.getByRole('region', { name: 'Tell readers' });
    const boxes = within(region).getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    const value = within(region).getByRole('checkbox', {
      name: /Students \(2024\).*“57” became “75”/,
    });
    expect(value).toBeChecked();
    await userEvent.click(within(region).getByRole('checkbox', { name: /A paper is signed/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Put 1 rows into changes.csv' }));
    const told = desk.next.story?.changes.filter(({ before }) => before === '57');
    expect(told?.map(({ table, id, after }) => [table, id, after])).toEqual([
      ['observations', 'students', '75'],
    ]);
    expect(desk.next.story?.changes.some(({ id }) => id === 'signing')).toBe(false);
    expect(screen.queryByRole('region', { name: 'Tell readers' })).toBeNull();
    expect(screen.getByText(/The rows are in changes.csv/)).toBeVisible();
    expect(screen.getByRole('article', { name: 'changes.csv' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Download changes.csv' }));
    expect(new TextDecoder().decode(saved[0]?.bytes)).toContain(
      ',observations,students,correction,',
    );
  });

  it('leads a list that is none of its tables to a new story', async () => {
    const desk = open();
    await give(desk, file('River.csv', 'Date,Title\n2/7/1857,Bridge\n3/8/1901,Flood\n'));
    await userEvent.click(screen.getByRole('button', { name: 'Start a new story from it' }));
    expect(desk.given).toEqual([]);
    expect(screen.getByRole('button', { name: 'Start a new story' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.getByRole('heading', { name: 'What are the columns of “River”?' })).toBeVisible();
    expect(screen.getByText(/Events: 2, of them without a date: 2/)).toBeVisible();
    const order = screen.getByRole('combobox', {
      name: /Which comes first in dates such as 2\/7\/1857/,
    });
    await userEvent.selectOptions(order, 'The day');
    expect(screen.getByText(/Events: 2, of them without a date: 0/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Make the tables' }));
    await userEvent.click(screen.getByRole('button', { name: 'Download the story (zip)' }));
    const events = unzipSync(saved[0]?.bytes ?? new Uint8Array())['new-story/events.csv'];
    expect(strFromU8(events ?? new Uint8Array())).toMatch(/1857-07-02.*\n.*1901-08-03/);
  });

  it('offers no new story for a table, nor for what is no list', async () => {
    const desk = open();
    await give(desk, file('notes.csv', 'one line of words\n'));
    expect(screen.queryByRole('button', { name: 'Start a new story from it' })).toBeNull();
    await give(
      desk,
      file('River.csv', 'Date,Title\n1857,Bridge\n'),
      file('eras.csv', edited('eras', 'year', 'years')),
    );
    expect(screen.queryByRole('button', { name: 'Start a new story from it' })).toBeNull();
  });

  it('takes a file back', async () => {
    const desk = open();
    await give(desk, file('topics.csv', edited('topics', 'Research', 'Science')));
    await userEvent.click(
      screen.getByRole('button', { name: 'Take back topics.csv, use the live version' }),
    );
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('No file given yet');
  });

  it('speaks the other language without losing the files', async () => {
    const desk = open('zh');
    await give(desk, file('topics.csv', edited('topics', 'Research', 'Science')));
    await userEvent.click(screen.getByRole('link', { name: 'English' }));
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Files given: 1');
    expect(document.documentElement.lang).toBe('en');
  });

  it('gives templates as CSV and as a workbook', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'events.xlsx' }));
    await userEvent.click(screen.getByRole('button', { name: 'events.csv' }));
    await userEvent.click(screen.getByRole('button', { name: 'All as CSV (zip)' }));
    expect(saved.map(({ name }) => name)).toEqual([
      'events.xlsx',
      'events.csv',
      'templates-csv.zip',
    ]);
    expect([...(saved[0]?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
  });

  it('takes a workbook sheet by sheet, with its dates', async () => {
    const desk = open();
    const rows = goodRows('events').map((cells) =>
      cells.map((cell) => (cell === '2024-07-02' ? { day: 45476 } : cell)),
    );
    const bytes = workbook([
      { name: 'events', rows },
      { name: 'Notes', rows: [['a']] },
    ]);
    const book = Object.assign(new File([], 'Story.xlsx'), {
      arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
    });
    await userEvent.upload(document.querySelector('#desk-files') as HTMLElement, [book]);
    const card = await screen.findByRole('article', { name: 'events.csv' });
    expect(card).toHaveTextContent('called “Story.xlsx” on your computer');
    expect(desk.changes.map(({ edited: [one] }) => one?.cells[0]?.after)).toEqual(['2024-07-03']);
    expect(screen.getByRole('article', { name: 'Notes.csv' })).toHaveTextContent(/not read/);
    expect(screen.getAllByRole('status')[0]).not.toHaveTextContent('Nothing has to be mended');
  });

  it.each([
    ['story.ods', /save or export it as an Excel workbook/],
    ['events.xls', /another kind/],
    ['story.numbers', /another kind/],
    ['events.xlsx', /damaged or locked/],
  ])('never finds %s good, which was not read', async (name, message) => {
    open();
    await userEvent.upload(document.querySelector('#desk-files') as HTMLElement, [
      file(name, 'PK'),
      file('eras.csv', edited('eras', 'year', 'years')),
    ]);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Files that were not read: 1');
    expect(screen.getAllByRole('status')[0]).not.toHaveTextContent('Nothing has to be mended');
    expect(screen.queryByText('No changes.')).toBeNull();
  });

  it('says what cannot be read', async () => {
    open();
    const folder = file('2024', '');
    folder.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
    await userEvent.upload(document.querySelector('#desk-files') as HTMLElement, [folder]);
    expect(await screen.findByRole('alert')).toHaveTextContent('“2024” cannot be read');
  });
});
