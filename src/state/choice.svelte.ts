import { untrack } from 'svelte';
import type { AskedSpan } from '../model/dateOrder';
import { filterEvents, filterLooseAgreements, narrows, type Filter } from '../model/filter';
import type { Lookup, SearchWords } from '../model/lookup';
import { placesOf } from '../model/lookup';
import type { Agreement, StoryEvent } from '../model/story';
import {
  asksForLoop,
  filterOf,
  NOTHING_CHOSEN,
  readChosen,
  writeChosen,
  type Chosen,
} from './address';
import { withoutHiding } from './filters';

/**
 * What the reader chose, and what follows from it. One for a page; every view reads it through
 * props and changes it through these verbs.
 */
export class Choice {
  /** Replaced whole when live data arrives. */
  #lookup: Lookup = $state.raw() as Lookup;
  #chosen: Chosen = $state.raw(NOTHING_CHOSEN);
  /** Pointed at, not chosen: never part of the address. */
  #pointed: string | null = $state(null);

  #loops: boolean = $state(false);

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  readonly chosen: Chosen = $derived(this.#chosen);
  readonly lookup: Lookup = $derived(this.#lookup);
  /** The filters as one text, which stays equal while only another event is chosen. */
  readonly #filters: string = $derived(writeChosen('', { ...this.#chosen, event: null }));
  readonly #filter: Filter = $derived.by(() => {
    void this.#filters;
    return filterOf(untrack(() => this.#chosen));
  });
  /** The span asked for, in instants; `null` leaves that side open. */
  readonly span: AskedSpan = $derived({ from: this.#filter.from, to: this.#filter.to });
  /** What the filters leave but for the span: a timeline shows what lies beside it, too. */
  readonly eventsOfAnyTime: readonly StoryEvent[] = $derived(
    filterEvents(this.#lookup, { ...this.#filter, from: null, to: null }),
  );
  readonly events: readonly StoryEvent[] = $derived(
    this.span.from === null && this.span.to === null
      ? this.eventsOfAnyTime
      : filterEvents(this.#lookup, this.#filter),
  );
  /** What the filters leave of the agreements that belong to no event. */
  readonly looseAgreements: readonly Agreement[] = $derived(
    filterLooseAgreements(this.#lookup, this.#filter),
  );
  readonly event: StoryEvent | null = $derived(
    this.#chosen.event === null ? null : (this.#lookup.events.get(this.#chosen.event) ?? null),
  );
  /** Whether the story is to tell itself over and over: for a screen that nobody attends. */
  readonly loops: boolean = $derived(this.#loops);
  /** The event pointed at, whatever is chosen. */
  readonly pointed: string | null = $derived(this.#pointed);
  /** The same where only pointing is to be seen: in texts, which must stay readable beside a choice. */
  readonly pointedEvents: ReadonlySet<string> = $derived(
    new Set(this.#pointed === null ? [] : [this.#pointed]),
  );
  /** The events drawn strongly: the one pointed at, else the chosen one. */
  readonly activeEvents: ReadonlySet<string> = $derived(
    new Set([this.#pointed ?? this.#chosen.event].filter((id) => id !== null)),
  );
  readonly activePlaces: ReadonlySet<string> = $derived(this.#placesOfActive());
  /** The places of the chosen event, or the chosen place: `aria-current` on the map. */
  readonly currentPlaces: ReadonlySet<string> = $derived(this.#currentPlaces());
  readonly filtered: boolean = $derived(narrows(this.#chosen));

  /** Chooses an event; the chosen one again, or `null`, lets go. An event that a filter hides opens that filter. */
  choose(id: string | null): void {
    const event = id === this.#chosen.event ? null : id;
    this.#set({ event });
    if (event !== null && !this.events.some((one) => one.id === event)) {
      this.#set(withoutHiding(event, this.#chosen, this.#lookup));
    }
  }

  choosePlace(id: string | null): void {
    this.#set({ place: id === this.#chosen.place ? null : id });
  }

  /** Switches a topic; all of them on is the same as none. */
  toggleTopic(id: string): void {
    const order = this.#lookup.story.topics.map((topic) => topic.id);
    const on = new Set(this.#chosen.topics);
    if (!on.delete(id)) on.add(id);
    const topics = on.size === order.length ? [] : order.filter((topic) => on.has(topic));
    this.#set({ topics });
  }

  setSpan(from: string | null, to: string | null): void {
    this.#set({ from, to });
  }

  search(q: string): void {
    this.#set({ q });
  }

  /** What is looked for is from now on found in these words as well. */
  searchIn(searchWords: SearchWords): void {
    this.#lookup = { ...this.#lookup, searchWords };
  }

  clearFilters(): void {
    this.#set({ ...NOTHING_CHOSEN, event: this.#chosen.event });
  }

  point(id: string | null): void {
    this.#pointed = id;
  }

  /** Takes over what an address says. */
  read(search: string): void {
    this.#chosen = readChosen(search, this.#lookup);
    this.#loops = asksForLoop(search);
  }

  /** The address that says what is chosen. */
  write(search: string): string {
    const query = new URLSearchParams(search);
    if (this.#loops) query.set('play', 'loop');
    return writeChosen(query.toString(), this.#chosen);
  }

  /** Live data: what was chosen stays, as far as the new story knows it. */
  renew(lookup: Lookup): void {
    const before = this.write('');
    this.#lookup = lookup;
    this.#chosen = readChosen(before, lookup);
  }

  #set(change: Partial<Chosen>): void {
    this.#chosen = { ...this.#chosen, ...change };
  }

  #placesOfActive(): ReadonlySet<string> {
    const events = [...this.activeEvents].flatMap((id) => this.#lookup.events.get(id) ?? []);
    return new Set(events.flatMap((event) => placesOf(event, this.#lookup)));
  }

  #currentPlaces(): ReadonlySet<string> {
    const ids = this.event === null ? [] : placesOf(this.event, this.#lookup);
    return new Set(this.#chosen.place === null ? ids : [...ids, this.#chosen.place]);
  }
}
