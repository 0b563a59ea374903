import type { Locale } from '../../format/locale';
import type { MapNames } from '../../format/mapNames/mapNames';
import type { Lookup } from '../../model/lookup';
import type { StoryEvent } from '../../model/story';
import { tiesOf } from '../../model/ties';
import { drawTies } from './drawnTies';
import { mapFrame } from './mapFrame';
import { withoutEmpty } from './mapMarks';
import { mapNaming } from './mapNaming';
import type { Bbox } from './mercator';
import { placeAreas } from './placedArea';
import { placePlaces } from './placedPlace';

interface PictureInput {
  readonly lookup: Lookup;
  readonly events: readonly StoryEvent[];
  readonly locale: Locale;
  readonly names: MapNames;
  readonly extent: Bbox;
  readonly activeEvents: ReadonlySet<string>;
  /** Id of the tie whose records are open. */
  readonly openTie: string | null;
}

/** What the map shows, whoever draws it: places, ties and names, with what is strong among them. */
export class MapPicture {
  readonly #read: () => PictureInput;

  constructor(read: () => PictureInput) {
    this.#read = read;
  }

  readonly #input = $derived.by(() => this.#read());
  readonly frame = $derived.by(() => mapFrame(this.#input.lookup.story.places, this.#input.extent));
  readonly #naming = $derived.by(() =>
    mapNaming(this.#input.lookup, this.#input.locale, this.#input.names),
  );
  readonly places = $derived.by(() =>
    placePlaces(this.#input.lookup, this.#input.events, this.frame, this.#naming),
  );
  /** The places that get a mark. */
  readonly marked = $derived.by(() => withoutEmpty(this.places));
  readonly areas = $derived.by(() => placeAreas(this.frame, this.#input.extent, this.#naming));
  readonly ties = $derived.by(() => tiesOf(this.#input.events, this.#input.lookup));
  readonly activeTies: ReadonlySet<string> = $derived.by(() => {
    const { activeEvents, openTie } = this.#input;
    if (openTie !== null) return new Set([openTie]);
    const active = this.ties.filter((tie) => tie.events.some((id) => activeEvents.has(id)));
    return new Set(active.map(({ id }) => id));
  });
  readonly drawnTies = $derived.by(() => drawTies(this.ties, this.activeTies, this.#input.lookup));
  /** Something is chosen that has no ties: then all of them step back. */
  readonly isElsewhere = $derived.by(
    () => this.#input.activeEvents.size > 0 && this.activeTies.size === 0,
  );
}
