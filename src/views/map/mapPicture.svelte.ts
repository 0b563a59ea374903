import type { Locale } from '../../format/locale';
import type { MapNames } from '../../format/mapNames/mapNames';
import type { Lookup } from '../../model/lookup';
import type { Agreement, StoryEvent } from '../../model/story';
import { tiesOf } from '../../model/ties';
import type { Basemap } from './basemap';
import { drawTies } from './drawnTies';
import { mapFrame } from './mapFrame';
import { withoutEmpty } from './mapMarks';
import { mapNaming } from './mapNaming';
import { placeAreas } from './placedArea';
import { placePlaces } from './placedPlace';
import { lookupOnMap, turnedFor } from './seam';
import { sheetFor } from './sheetFor';

interface PictureInput {
  readonly lookup: Lookup;
  readonly events: readonly StoryEvent[];
  readonly looseAgreements: readonly Agreement[];
  readonly locale: Locale;
  readonly names: MapNames;
  readonly basemap: Basemap;
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
  readonly #storyPlaces = $derived.by(() => this.#input.lookup.story.places);
  readonly sheet = $derived.by(() => sheetFor(this.#input.basemap, this.#storyPlaces));
  /** How far the map goes: the sheet's extent, for the world turned to where the story is. */
  readonly extent = $derived.by(() => turnedFor(this.#storyPlaces, this.sheet.extent));
  /** The story with its places where they lie on this map. */
  readonly lookup = $derived.by(() => lookupOnMap(this.#input.lookup, this.extent));
  readonly frame = $derived.by(() => mapFrame(this.lookup.story.places, this.extent));
  readonly #naming = $derived.by(() =>
    mapNaming(this.lookup, this.#input.locale, this.#input.names),
  );
  readonly places = $derived.by(() =>
    placePlaces(this.lookup, this.#input.events, this.frame, this.#naming),
  );
  /** The places that get a mark. */
  readonly marked = $derived.by(() => withoutEmpty(this.places));
  readonly areas = $derived.by(() => placeAreas(this.frame, this.extent, this.#naming));
  readonly ties = $derived.by(() =>
    tiesOf(this.#input.events, this.#input.looseAgreements, this.lookup),
  );
  readonly activeTies: ReadonlySet<string> = $derived.by(() => {
    const { activeEvents, openTie } = this.#input;
    if (openTie !== null) return new Set([openTie]);
    const active = this.ties.filter((tie) => tie.events.some((id) => activeEvents.has(id)));
    return new Set(active.map(({ id }) => id));
  });
  readonly drawnTies = $derived.by(() =>
    drawTies(this.ties, this.activeTies, this.lookup, this.extent),
  );
  /** Something is chosen that has no ties: then all of them step back. */
  readonly isElsewhere = $derived.by(
    () => this.#input.activeEvents.size > 0 && this.activeTies.size === 0,
  );
}
