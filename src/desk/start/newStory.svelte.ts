import type { Lang } from '../../model/texts';
import { DeskFiles } from '../files/deskFiles.svelte';
import type { Taken } from '../files/readGiven';
import { tableOf } from '../files/tableFileName';
import type { Aside } from './aside';
import { buildTables, type BuiltStory } from './buildTables';
import { languageOfTexts } from './ownWords';
import { readList } from './readList';
import { recognise, withRole, type List } from './recognise';
import type { Role } from './roles';
import type { DateOrder } from './whenOf';

interface NamedList {
  readonly name: string;
  readonly list: List;
}

/** A story that begins on the desk: a list, what its columns are, and the tables made of it. */
export class NewStory {
  #lists: readonly NamedList[] = $state.raw([]);
  #at: number = $state(0);
  #lang: Lang = $state('en');
  #aside: readonly Aside[] = $state.raw([]);
  /** What staff call the story; empty: as the list does. */
  title: string = $state('');
  /** Which comes first in dates that could be either; `null` until staff say so. */
  order: DateOrder | null = $state(null);
  /** Whether empty cells hold what stands above them, as merged cells are saved. */
  isMerged: boolean = $state(false);
  /** The tables, on a desk of their own: no table of a live story stands in for a missing one. */
  readonly tables = new DeskFiles();
  /** Names of files that hold no list. */
  noLists: readonly string[] = $state.raw([]);

  readonly lists: readonly string[] = $derived(this.#lists.map(({ name }) => name));
  readonly at: number = $derived(this.#at);
  readonly lang: Lang = $derived(this.#lang);
  readonly current: NamedList | null = $derived(this.#lists[this.#at] ?? null);
  /** What the tables would be; `null` without a list. */
  readonly built: BuiltStory | null = $derived(
    this.current === null
      ? null
      : buildTables({
          list: this.current.list,
          name: this.current.name,
          lang: this.#lang,
          title: this.title,
          order: this.order,
          isMerged: this.isMerged,
        }),
  );
  /** What the tables that were made have no room for. */
  readonly aside: readonly Aside[] = $derived(this.#aside);

  constructor() {
    this.tables.publish([], []);
  }

  /** Lists become questions; several tables of a story are taken as the tables they are. */
  take({ files, pictures, refused }: Taken): void {
    const tables = files.filter(({ name }) => tableOf(name) !== null);
    if (tables.length > 1 || (tables.length > 0 && this.tables.given.length > 0)) {
      this.tables.give(tables, refused, pictures);
      this.#aside = [];
      return;
    }
    this.tables.give([], refused, pictures);
    const read = files.map((file) => ({ file, rows: readList(file) }));
    this.noLists = read.filter(({ rows }) => rows === null).map(({ file }) => file.typedName);
    const lists = read.flatMap(({ file, rows }): readonly NamedList[] =>
      rows === null ? [] : [{ name: nameOf(file.name, file.typedName), list: recognise(rows) }],
    );
    if (lists.length > 0) this.#show(lists);
  }

  choose(at: number): void {
    this.#at = at;
    this.#lang = languageOf(this.current);
  }

  setRole(index: number, role: Role): void {
    this.#lists = this.#lists.map((one, at) =>
      at === this.#at ? { ...one, list: withRole(one.list, index, role) } : one,
    );
  }

  speak(lang: Lang): void {
    this.#lang = lang;
  }

  /** Puts the tables on the desk, in place of those made before. */
  make(): void {
    const { built } = this;
    if (built === null) return;
    for (const { name } of this.tables.given) this.tables.takeBack(name);
    this.tables.give(built.files.map((file) => ({ ...file, typedName: file.name, mends: [] })));
    this.#aside = built.aside;
  }

  #show(lists: readonly NamedList[]): void {
    const known = lists.map(
      ({ list }) => list.columns.filter(({ role }) => role !== 'none').length,
    );
    this.#lists = lists;
    this.title = '';
    this.order = null;
    this.isMerged = false;
    this.choose(known.indexOf(Math.max(...known)));
  }
}

/** `Sheet1`, alone or behind the name of the whole, as Google Sheets puts it. */
const NO_NAME = /(?:^| - )(?:sheet|工作表|лист|парақ|table)\s*\d*$/i;

/** A sheet is called by its own name where that says something, else by the workbook's. */
function nameOf(name: string, typedName: string): string {
  const own = name.replace(/\.[^.]*$/, '').replace(NO_NAME, '');
  return own === '' ? typedName.replace(/\.[^.]*$/, '') : own;
}

function languageOf(current: NamedList | null): Lang {
  if (current === null) return 'en';
  const { rows, header, columns } = current.list;
  const titles = columns.filter(({ role }) => role === 'title');
  const named = titles.find(({ lang }) => lang !== null)?.lang ?? null;
  const cells = rows
    .slice(header + 1)
    .flatMap((row) => titles.map(({ index }) => row[index] ?? ''));
  return named ?? languageOfTexts(cells);
}
