import { describe, expect, it } from 'vitest';
import { Locale } from '../../../../src/format/locale';
import { mapNamesFor } from '../../../../src/format/mapNames/mapNamesFor';
import { packFor } from '../../../../src/format/packs';
import { lookUp } from '../../../../src/model/lookup';
import type { WorldPoint } from '../../../../src/views/map/ground/mercator';
import { areaLabel } from '../../../../src/views/map/labels/areaLabel';
import { labelGround } from '../../../../src/views/map/labels/labelGround';
import type { LabelRange, MapLabels } from '../../../../src/views/map/labels/labelRanges';
import type { PlacedArea } from '../../../../src/views/map/labels/placedArea';
import {
  MAP_WIDTHS,
  drawnLabels,
  staticLabels,
} from '../../../../src/views/map/labels/staticLabels';
import { staticMarks, type MapMarks } from '../../../../src/views/map/places/mapMarks';
import { inFrame } from '../../../../src/views/map/places/placedPlace';
import { MapPicture } from '../../../../src/views/map/stage/mapPicture.svelte';
import { mapScenes } from '../../../../tools/bench/map/mapScenes';

const scene = mapScenes()[0];
if (scene === undefined) throw new Error('no story');
const { story, basemap } = scene;

type Picture = Pick<MapPicture, 'areas' | 'frame'> & {
  readonly marks: MapMarks;
  readonly lines: readonly (readonly WorldPoint[])[];
};

/** What is drawn of the story in a language. */
function inPicture(lang: string, look: (picture: Picture) => void): void {
  const stop = $effect.root(() => {
    const picture = new MapPicture(
      {
        lookup: lookUp(story),
        events: story.events,
        looseAgreements: [],
        locale: new Locale(lang, packFor(lang).pack, 'zh'),
        names: mapNamesFor(lang).names,
        basemap,
        builtLabels: null,
        activeEvents: new Set(),
      },
      { tie: null },
    );
    const { marked, frame, maxZoom, areas, drawnTies } = picture;
    const marks = staticMarks(marked, frame, maxZoom);
    look({ marks, areas, frame, lines: drawnTies.flatMap(({ strokes }) => strokes) });
  });
  stop();
}

/** The names of the story's countries in a picture of some width, with their boxes in its pixels. */
function countriesIn(labels: MapLabels, areas: readonly PlacedArea[], width: number) {
  return areas
    .filter(({ rank }) => rank !== null)
    .flatMap((area) => {
      const range = labels.areas
        .get(area.id)
        ?.find(({ from, until }) => from <= width && width < (until ?? Infinity));
      const stand = area.stands[range?.position.stand ?? -1];
      if (range === undefined || stand === undefined) return [];
      const { box } = areaLabel(area, range.position.isTight);
      const at = { x: stand.x * width + box.x, y: stand.y * (width / 1.5) + box.y };
      return [{ id: area.id, box: { ...box, ...at } }];
    });
}

/** What a box leaves free on the letters' sides in the box of a name. */
const HALO = 3;

describe.each(['zh', 'en', 'kk', 'ru'])('the map of the story in data/, in %s', (lang) => {
  it.each(MAP_WIDTHS)(
    'names its places and their countries, %d wide, and no tie strikes a country',
    (width) => {
      inPicture(lang, ({ marks, areas, lines, frame }) => {
        const box = { width: Math.max(width < 210 ? 320 : 360, width), height: width / 1.5 };
        const labels = drawnLabels(marks, areas, lines, frame, box);
        const countries = countriesIn(labels, areas, width);
        expect(countries.map(({ id }) => id).sort()).toEqual(['area CN', 'area KZ']);
        const named = [...labels.places].filter(([, [range]]) => range?.isSpare === false);
        expect(named.map(([id]) => id).sort()).toEqual(['almaty', 'astana', 'hainan', 'xian']);
        const inPixels = lines.map((line) =>
          line
            .map((point) => inFrame(point, frame))
            .map(({ x, y }) => ({ x: x * width, y: (y * width) / 1.5 })),
        );
        const ground = labelGround({ x: 0, y: 0, ...box }, null, [], [], inPixels);
        expect(countries.filter((one) => ground.lines.hits(one.box))).toEqual([]);
      });
    },
  );

  it.each([180, 209, 210, 239, 240, 319, 320, 700])(
    'names its places and their countries before it is alive, %d wide',
    (width) => {
      inPicture(lang, ({ marks, areas, lines, frame }) => {
        const labels = staticLabels(marks, areas, lines, frame);
        const isShown = ({ from, until, isSpare }: Omit<LabelRange<never>, 'position'>) =>
          !isSpare && from <= width && width < (until ?? Infinity);
        const places = [...labels.places].filter(([, ranges]) => ranges.some(isShown));
        expect(places.map(([id]) => id).sort()).toEqual(['almaty', 'astana', 'hainan', 'xian']);
        const countries = countriesIn(labels, areas, width).map(({ id }) => id);
        expect(countries.sort()).toEqual(['area CN', 'area KZ']);
      });
    },
  );

  it.each([
    ['a phone', 360, 740],
    ['a low one', 375, 667],
    ['a high one', 360, 800],
    ['a broad one', 390, 844],
    ['a broader one', 430, 932],
    ['a small one', 320, 568],
  ])('cuts no name of a country at the edge of %s, built or alive', (_, width, height) => {
    inPicture(lang, ({ marks, areas, lines, frame }) => {
      // A quarter of the window, without the line under the picture.
      const box = { width, height: height / 4 - 20 };
      const shown = Math.min(width, box.height * 1.5);
      const beside = (width - shown) / 2;
      for (const labels of [
        staticLabels(marks, areas, lines, frame),
        drawnLabels(marks, areas, lines, frame, box),
      ]) {
        for (const { box: name } of countriesIn(labels, areas, shown)) {
          expect(name.x + HALO).toBeGreaterThanOrEqual(-beside);
          expect(name.x + name.width - HALO).toBeLessThanOrEqual(shown + beside);
        }
      }
    });
  });
});
