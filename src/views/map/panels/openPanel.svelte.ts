import type { StoryEvent } from '../../../model/story';

/** What was chosen and filtered when something was opened. */
export interface PanelGround {
  readonly events: readonly StoryEvent[];
  readonly currentEvent: string | null;
  readonly current: ReadonlySet<string>;
}

export type Panel =
  | { readonly kind: 'tie'; readonly id: string }
  /** Places too close to be told apart, by their ids. */
  | { readonly kind: 'cluster'; readonly places: ReadonlySet<string> };

/**
 * What the reader has opened on the map. It is about the choice and the filter it was opened
 * under: with another it is closed, so that no line stays strong without its panel.
 */
export class OpenPanel {
  readonly #read: PanelGround;
  #opened: { readonly panel: Panel; readonly ground: object } | null = $state.raw(null);
  readonly #key: string = $derived.by(() => groundKey(this.#read));
  /** Another object after each change, so that what was closed stays so when the choice comes back. */
  readonly #ground: object = $derived({ key: this.#key });
  readonly #panel: Panel | null = $derived.by(() =>
    this.#opened?.ground === this.#ground ? this.#opened.panel : null,
  );
  readonly tie: string | null = $derived(this.#panel?.kind === 'tie' ? this.#panel.id : null);
  readonly cluster: ReadonlySet<string> | null = $derived(
    this.#panel?.kind === 'cluster' ? this.#panel.places : null,
  );

  constructor(read: PanelGround) {
    this.#read = read;
  }

  open(panel: Panel): void {
    this.#opened = { panel, ground: this.#ground };
  }

  close(): void {
    this.#opened = null;
  }

  /** A choice made in the panel itself leaves it open. */
  keepWhile(choose: () => void): void {
    const panel = this.#panel;
    choose();
    if (panel !== null) this.open(panel);
  }
}

function groundKey({ events, currentEvent, current }: PanelGround): string {
  const ids = events.map(({ id }) => id);
  return [ids.join(' '), currentEvent ?? '', [...current].join(' ')].join('\n');
}
