import type { StartWords } from './startWords';

/** The staff who keep the tables read Chinese or English; the messages of the check speak the same. */
export const DESK_LANGS = ['zh', 'en'] as const;
export type DeskLang = (typeof DESK_LANGS)[number];

/** With `{slots}` for what is put in. */
type Template = string;

/** The words of the desk. */
export interface DeskWords extends StartWords {
  readonly page: {
    readonly title: string;
    readonly lead: string;
    readonly privacy: string;
    readonly needsScripts: string;
    readonly guide: string;
    readonly livePage: string;
    readonly languages: string;
    readonly skip: string;
  };
  readonly drop: {
    readonly heading: string;
    readonly choose: string;
    readonly drop: string;
    readonly hint: string;
    readonly reading: string;
    /** With {file}, as the three after it. */
    readonly unreadable: Template;
    readonly unopened: Template;
    readonly tooLarge: Template;
    readonly otherSpreadsheet: Template;
    readonly loading: string;
    /** With {files}. */
    readonly unreachable: Template;
  };
  /** Of files that events show. */
  readonly pictures: {
    readonly heading: string;
    /** With {events}. */
    readonly used: Template;
    /** With {name}, as the one below. */
    readonly unused: Template;
    readonly heavy: string;
    readonly takeBack: Template;
    /** With {names}. */
    readonly missing: Template;
  };
  readonly result: {
    readonly heading: string;
    /** With {files}, {out}, {cells}, {notices}. */
    readonly summary: Template;
    readonly clean: string;
    /** With {n}: files of which nothing was read. */
    readonly unread: Template;
    readonly noStory: string;
    readonly nothingGiven: string;
  };
  readonly file: {
    readonly given: string;
    readonly live: string;
    /** With {name}. */
    readonly renamed: Template;
    readonly rejected: string;
    readonly notATable: string;
    /** With {n}. */
    readonly rows: Template;
    readonly clean: string;
    readonly toMend: string;
    /** With {n}. */
    readonly notices: Template;
    readonly row: string;
    /** With {name}, {from}, {to}. */
    readonly excerpt: Template;
    readonly dropped: string;
    /** With {n}. */
    readonly problem: Template;
    /** With {n}. */
    readonly more: Template;
    /** With {name}. */
    readonly takeBack: Template;
    readonly takeBackShort: string;
    readonly others: string;
  };
  readonly mend: {
    readonly edit: string;
    /** With {row}, {column}. */
    readonly editAt: Template;
    readonly save: string;
    readonly cancel: string;
    /** With {after}. */
    readonly write: Template;
    readonly swap: string;
    /** With {n}. */
    readonly all: Template;
    readonly undo: string;
    /** With {n}. */
    readonly changed: Template;
    readonly list: string;
    /** With {file}, {row}, {column}, {before}, {after}. */
    readonly change: Template;
    readonly empty: string;
  };
  readonly download: {
    readonly heading: string;
    /** With {name}. */
    readonly one: Template;
    readonly all: string;
    readonly same: string;
    readonly mended: string;
    /** With {rows}, {cells}. */
    readonly without: Template;
    readonly rejected: string;
    readonly next: string;
    /** How embeds are kept that must not change with the tables. */
    readonly freeze: string;
    readonly nextAnyway: string;
  };
  readonly changes: {
    readonly heading: string;
    readonly none: string;
    readonly notCompared: string;
    /** With {added}, {edited}, {removed}. */
    readonly counts: Template;
    readonly added: string;
    readonly edited: string;
    readonly removed: string;
    /** Of a row that is there and has to be mended first. */
    readonly faulty: string;
    readonly reordered: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly readOtherwise: string;
    /** With {row}. */
    readonly row: Template;
    /** With {n}. */
    readonly more: Template;
  };
  /** What readers are told of what changed. */
  readonly tell: {
    readonly heading: string;
    readonly hint: string;
    readonly correction: string;
    readonly update: string;
    /** With {before}, {after}. */
    readonly became: Template;
    readonly empty: string;
    /** With {n}. */
    readonly put: Template;
    readonly done: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly hint: string;
    readonly language: string;
    readonly next: string;
    readonly nextSame: string;
    readonly live: string;
    readonly both: string;
    readonly impossible: string;
    readonly noLive: string;
  };
  readonly templates: {
    readonly heading: string;
    readonly hint: string;
    readonly table: string;
    readonly meaning: string;
    readonly allCsv: string;
    readonly allXlsx: string;
    /** With {name}. */
    readonly columnsOf: Template;
    readonly column: string;
    readonly called: string;
    readonly needed: string;
    readonly values: string;
    readonly yes: string;
    /** The name of a sheet: no more than 31 signs. */
    readonly explanations: string;
  };
}
