import type { StoryEvent } from '../../model/story';

/** What was chosen and filtered when something was opened. */
export interface SheetGround {
  readonly events: readonly StoryEvent[];
  readonly currentEvent: string | null;
  readonly current: ReadonlySet<string>;
}

export type Sheet =
  | { readonly kind: 'tie'; readonly id: string }
  /** Places that share one spot, by their ids. */
  | { readonly kind: 'spot'; readonly places: ReadonlySet<string> };

/**
 * What the reader has opened on the map. It is about the choice and the filter it was opened
 * under: with another it is closed, so that no line stays strong without its sheet.
 */
export class OpenSheet {
  readonly #read: SheetGround;
  #opened: { readonly sheet: Sheet; readonly ground: object } | null = $state.raw(null);
  readonly #key: string = $derived.by(() => groundKey(this.#read));
  /** Another object after each change, so that what was closed stays so when the choice comes back. */
  readonly #ground: object = $derived({ key: this.#key });
  readonly #sheet: Sheet | null = $derived.by(() =>
    this.#opened?.ground === this.#ground ? this.#opened.sheet : null,
  );
  readonly tie: string | null = $derived(this.#sheet?.kind === 'tie' ? this.#sheet.id : null);
  readonly spot: ReadonlySet<string> | null = $derived(
    this.#sheet?.kind === 'spot' ? this.#sheet.places : null,
  );

  constructor(read: SheetGround) {
    this.#read = read;
  }

  open(sheet: Sheet): void {
    this.#opened = { sheet, ground: this.#ground };
  }

  close(): void {
    this.#opened = null;
  }

  /** A choice made in the sheet itself leaves it open. */
  keepWhile(choose: () => void): void {
    const sheet = this.#sheet;
    choose();
    if (sheet !== null) this.open(sheet);
  }
}

function groundKey({ events, currentEvent, current }: SheetGround): string {
  const ids = events.map(({ id }) => id);
  return [ids.join(' '), currentEvent ?? '', [...current].join(' ')].join('\n');
}
