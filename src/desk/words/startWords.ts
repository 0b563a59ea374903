import type { AsideReason } from '../start/aside';
import type { Role } from '../start/roles';

/** With `{slots}` for what is put in. */
type Template = string;

/** The words of starting a story. */
export interface StartWords {
  readonly start: {
    readonly tasks: string;
    readonly update: string;
    readonly begin: string;
    readonly lead: string;
    readonly choose: string;
    readonly hint: string;
    /** With {name}. */
    readonly noList: Template;
    /** With {name}. */
    readonly columnsHeading: Template;
    readonly columnsHint: string;
    readonly column: string;
    readonly meaning: string;
    readonly examples: string;
    /** With {name}. */
    readonly meaningOf: Template;
    readonly sheet: string;
    readonly title: string;
    readonly language: string;
    /** With {date}. */
    readonly order: Template;
    readonly orderOpen: string;
    readonly orderDay: string;
    readonly orderMonth: string;
    /** With {columns}. */
    readonly merged: Template;
    /** With {name}. */
    readonly fromList: Template;
    readonly fromListButton: string;
    readonly make: string;
    readonly understoodHeading: string;
    /** With {events}, {undated}, {topics}, {places}, {sources}. */
    readonly understood: Template;
    /** With {n}. */
    readonly unsourced: Template;
    readonly noEvents: string;
    /** With {n}. */
    readonly doubts: Template;
    /** With {n}. */
    readonly asideHeading: Template;
    readonly asideHint: string;
    readonly row: string;
    readonly value: string;
    readonly why: string;
    readonly download: string;
    readonly nextHeading: string;
    readonly next1: string;
    readonly next2: string;
    readonly next3: string;
    readonly next4: string;
    readonly next5: string;
    readonly preview: string;
    readonly tables: string;
    readonly nothingYet: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  readonly aside: Readonly<Record<AsideReason, string>>;
}
