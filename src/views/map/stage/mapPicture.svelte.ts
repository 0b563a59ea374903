import type { Locale } from '../../../format/locale';
import type { MapNames } from '../../../format/mapNames/mapNames';
import type { Lookup } from '../../../model/lookup';
import type { Agreement, StoryEvent } from '../../../model/story';
import { tiesOf, type Tie } from '../../../model/ties';
import type { Basemap } from '../ground/basemap';
import { drawTies, weakTies } from '../ties/drawnTies';
import { mapFrame } from '../ground/mapFrame';
import { withoutEmpty } from '../places/mapMarks';
import { mapNaming } from '../places/mapNaming';
import { maxZoomFor } from '../ground/maxZoom';
import type { BuiltLabels } from '../labels/builtLabels';
import { placeAreas } from '../labels/placedArea';
import { storyCountries } from '../labels/storyCountries';
import { placePlaces } from '../places/placedPlace';
import { lookupOnMap, turnedFor } from '../ground/seam';
import { basemapFor } from '../ground/basemapFor';
import { tileSetOf } from '../ground/tileSet';

/** Each part is read where it is needed: what is pointed at must not place anything anew. */
export interface PictureInput {
  readonly lookup: Lookup;
  readonly events: readonly StoryEvent[];
  /** Agreements that belong to no event. */
  readonly looseAgreements: readonly Agreement[];
  readonly locale: Locale;
  readonly names: MapNames;
  readonly basemap: Basemap;
  /** Where the build put the names; `null` where they have to be placed. */
  readonly builtLabels: BuiltLabels | null;
  /** Drawn strongly: the events chosen or pointed at. */
  readonly activeEvents: ReadonlySet<string>;
}

/** What the reader has opened on the map: the id of the tie whose records are shown. */
export interface OpenedOnMap {
  readonly tie: string | null;
}

/** What the map shows, whoever draws it: places, ties and names, with what is strong among them. */
export class MapPicture {
  readonly #input: PictureInput;
  readonly #opened: OpenedOnMap;

  /** Both are read anew each time, member by member: they may be a component's props. */
  constructor(input: PictureInput, opened: OpenedOnMap) {
    this.#input = input;
    this.#opened = opened;
  }

  get builtLabels(): BuiltLabels | null {
    return this.#input.builtLabels;
  }
  readonly #storyPlaces = $derived.by(() => this.#input.lookup.story.places);
  readonly basemap = $derived.by(() => basemapFor(this.#input.basemap, this.#storyPlaces));
  /** How far the map goes: the basemap's extent, for the world turned to where the story is. */
  readonly extent = $derived.by(() => turnedFor(this.#storyPlaces, this.basemap.extent));
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
  /** How close the map can come. */
  readonly maxZoom = $derived.by(() =>
    maxZoomFor(tileSetOf(this.#input.lookup.story.settings) !== null),
  );
  readonly areas = $derived.by(() =>
    placeAreas(this.frame, this.extent, this.#naming, storyCountries(this.#input.lookup)),
  );
  readonly ties = $derived.by(() =>
    tiesOf(this.#input.events, this.#input.looseAgreements, this.lookup),
  );
  readonly activeTies: ReadonlySet<string> = $derived.by(() => {
    const { tie } = this.#opened;
    const open = this.ties.filter(({ id }) => id === tie);
    const active = open.length > 0 ? open : tiesAmong(this.ties, this.#input.activeEvents);
    return new Set(active.map(({ id }) => id));
  });
  /** As one text, which stays equal while nothing is to be drawn anew. */
  readonly #weakButActive = $derived.by(() => weakTies(this.ties, this.activeTies).join('\n'));
  readonly drawnTies = $derived.by(() =>
    drawTies(this.ties, new Set(this.#weakButActive.split('\n')), this.lookup, this.extent),
  );
  /** Something is chosen that has no ties: then all of them step back. */
  readonly isElsewhere = $derived.by(
    () => this.#input.activeEvents.size > 0 && this.activeTies.size === 0,
  );
}

function tiesAmong(ties: readonly Tie[], events: ReadonlySet<string>): readonly Tie[] {
  return ties.filter((tie) => tie.events.some((id) => events.has(id)));
}
