import { measureMap, type MapFrames } from './map/measureMap';
import { mapScenes } from './map/mapScenes';
import { mapSubjects } from './map/subjects';

export const MAP_COLUMNS = [
  'map',
  'places',
  'first picture, ms',
  'pan, ms (median / p95 / worst)',
  'zoom, ms (median / p95 / worst)',
  'elements',
] as const;

/**
 * The map beside its peers, one row for each and each scene, in a fresh headless Chromium. A frame without work takes 16.7 ms. Without a graphics card maplibre-gl draws by
 * software and is slower than it would be on a reader's machine.
 *
 * @param told is given each row as soon as it is known
 */
export async function mapRows(told: (row: readonly string[]) => void): Promise<void> {
  const subjects = await mapSubjects();
  for (const scene of mapScenes()) {
    for (const subject of subjects) {
      const head = [subject.name, scene.name];
      try {
        const { ready, panning, zooming, elements } = await measureMap(subject, scene);
        told([...head, ready.toFixed(0), times(panning), times(zooming), String(elements)]);
      } catch (error) {
        const reason =
          error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        told([...head, reason, '–', '–', '–']);
      }
    }
  }
}

function times({ median, p95, worst }: MapFrames): string {
  return [median, p95, worst].map((time) => time.toFixed(1)).join(' / ');
}
