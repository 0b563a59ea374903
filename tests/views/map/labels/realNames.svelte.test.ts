import { describe, expect, it } from 'vitest';
import { Locale } from '../../../../src/format/locale';
import { mapNamesFor } from '../../../../src/format/mapNames/mapNamesFor';
import { packFor } from '../../../../src/format/packs';
import { lookUp } from '../../../../src/model/lookup';
import { MAP_WIDTHS, drawnLabels } from '../../../../src/views/map/labels/staticLabels';
import { staticMarks } from '../../../../src/views/map/places/mapMarks';
import { MapPicture } from '../../../../src/views/map/stage/mapPicture.svelte';
import { mapScenes } from '../../../../tools/bench/map/mapScenes';

const scene = mapScenes()[0];
if (scene === undefined) throw new Error('no story');
const { story, basemap } = scene;

describe.each(['zh', 'en', 'kk', 'ru'])('the map of the story in data/, in %s', (lang) => {
  it.each(MAP_WIDTHS.filter((width) => width >= 240))(
    'names its places and their countries, %d wide',
    (width) => {
      const stop = $effect.root(() => {
        const picture = new MapPicture(
          {
            lookup: lookUp(story),
            events: story.events,
            looseAgreements: [],
            locale: new Locale(lang, packFor(lang).pack, 'zh'),
            names: mapNamesFor(lang).names,
            basemap,
            activeEvents: new Set(),
          },
          { tie: null },
        );
        const { marked, frame, maxZoom, areas, drawnTies } = picture;
        const marks = staticMarks(marked, frame, maxZoom);
        const lines = drawnTies.flatMap(({ strokes }) => strokes);
        const box = { width, height: width / 1.5 };
        const labels = drawnLabels(marks, areas, lines, frame, box);
        expect([...labels.areas.keys()]).toEqual(expect.arrayContaining(['area KZ', 'area CN']));
        const named = [...labels.places].filter(([, [range]]) => range?.isSpare === false);
        expect(named.map(([id]) => id).sort()).toEqual(['almaty', 'astana', 'hainan', 'xian']);
      });
      stop();
    },
  );
});
