import { describe, expect, it } from 'vitest';
import { cleanedFile } from '../../../src/desk/results/cleanedFile';
import { DeskFiles } from '../../../src/desk/files/deskFiles.svelte';
import { asksForAttention } from '../../../src/desk/results/fileReports';
import { givenFile } from '../../../src/desk/files/givenFiles';
import { loadStory } from '../../../src/ingest/loadStory';
import { encode } from '../../fixtures/encodings';
import { edited, goodStory, goodText } from '../../fixtures/goodStory';

const bytes = (text: string) => new TextEncoder().encode(text);

function deskWith(...files: readonly (readonly [string, string | Uint8Array])[]): DeskFiles {
  const desk = new DeskFiles();
  desk.publish(goodStory(), []);
  desk.give(
    files.map(([name, content]) =>
      givenFile(name, typeof content === 'string' ? bytes(content) : content),
    ),
  );
  return desk;
}

describe('DeskFiles', () => {
  it('begins with the live version', () => {
    const desk = deskWith();
    expect(desk.next).toBe(desk.live);
    expect(desk.changes).toEqual([]);
    expect(desk.reports.filter(asksForAttention)).toEqual([]);
  });

  it('lays a file over the live version, and takes it back', () => {
    const desk = deskWith(['topics (1).csv', edited('topics', 'Diplomacy', 'Statecraft')]);
    expect(desk.next.story?.topics[0]?.name.en).toBe('Statecraft');
    expect(desk.live.story?.topics[0]?.name.en).toBe('Diplomacy');
    expect(desk.changes.map(({ table }) => table)).toEqual(['topics']);
    desk.takeBack('topics.csv');
    expect(desk.next.story?.topics[0]?.name.en).toBe('Diplomacy');
  });

  it('says nothing of changes in a file that is left out as a whole', () => {
    const desk = deskWith(['topics.csv', '<!doctype html><p>404']);
    expect(desk.changes.map(({ table }) => table)).not.toContain('topics');
    expect(desk.next.story).toBeNull();
  });

  it('shows first what was given, then what it breaks elsewhere', () => {
    const desk = deskWith(['places.csv', edited('places', 'xian,34.34', 'xian,994.34')]);
    const names = desk.reports.filter(asksForAttention).map(({ name }) => name);
    expect(names[0]).toBe('places.csv');
    expect(names).toContain('organizations.csv');
  });

  it('reports a file that is no table, and one that is missing', () => {
    const desk = new DeskFiles();
    desk.publish(
      goodStory().filter(({ name }) => name !== 'sources.csv'),
      ['sources.csv'],
    );
    desk.give([givenFile('notes.csv', bytes('a,b'))]);
    const reportOf = (name: string) => desk.reports.find((report) => report.name === name);
    expect(reportOf('notes.csv')?.table).toBeNull();
    expect(reportOf('sources.csv')?.faults.map(({ code }) => code)).toEqual(['file-missing']);
    expect(desk.unreachable).toEqual(['sources.csv']);
  });
});

describe('cleanedFile', () => {
  const fileOf = (desk: DeskFiles, name: string) => {
    const report = desk.reports.find((one) => one.name === name);
    return report === undefined ? null : cleanedFile(report);
  };

  it('is byte for byte the given one when nothing had to be mended', () => {
    const [topics] = goodStory().filter(({ name }) => name === 'topics.csv');
    const given = topics?.bytes ?? new Uint8Array();
    expect(fileOf(deskWith(['topics.csv', given]), 'topics.csv')).toMatchObject({
      isSame: true,
      rows: 0,
      cells: 0,
      bytes: given,
    });
  });

  it('is UTF-8 with a byte order mark out of GBK, and passes the check', () => {
    const text = goodText('topics')
      .split('\n')
      .map((line) => line.split(',').slice(0, 3).join(','));
    const cleaned = fileOf(deskWith(['topics.csv', encode(text.join('\n'), 'GBK')]), 'topics.csv');
    expect(cleaned?.isSame).toBe(false);
    expect([...(cleaned?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    const others = goodStory().filter(({ name }) => name !== 'topics.csv');
    const { problems } = loadStory([...others, ...(cleaned === null ? [] : [cleaned])]);
    expect(problems.filter(({ effect }) => effect !== 'none')).toEqual([]);
  });

  it('counts what it lacks', () => {
    const text = edited('events', '2024-07-02', '2024-13-02').replace(',nwpu;kaznu,2', ',nwpu;x,2');
    expect(fileOf(deskWith(['events.csv', text]), 'events.csv')).toMatchObject({
      rows: 1,
      cells: 1,
    });
  });

  it('is none for a live file, and none for a refused one', () => {
    const desk = deskWith(['topics.csv', '']);
    expect(fileOf(desk, 'topics.csv')).toBeNull();
    expect(fileOf(desk, 'events.csv')).toBeNull();
  });
});
