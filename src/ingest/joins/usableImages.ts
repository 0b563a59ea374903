import type { StoryEvent } from '../../model/story';
import { hostOf } from '../cells/image';
import { nearestOf } from '../nearest';
import type { Report } from '../problems';
import type { Row, TableResult } from '../rows/tableResult';
import type { Setting } from '../tables/settings';

/** Bytes of the files that lie beside the tables, by name; `null` where nobody can look. */
export type FilesBeside = ReadonlyMap<string, number> | null;

/** More than this keeps readers on a phone waiting, in bytes. */
export const HEAVY = 500_000;

type Pictured = Pick<StoryEvent, 'image' | 'image_alt'>;

/** Holds the pictures of events against the files there are and the hosts that are allowed. */
export function usableImages<R extends Pictured>(
  events: TableResult<R>,
  settings: TableResult<Setting>,
  beside: FilesBeside,
  report: Report,
): TableResult<R> {
  const setting = settings.rows.find(({ record }) => record.key === 'image_hosts');
  const allowed = setting?.record.value?.split(';') ?? [];

  function judged({ row, record }: Row<R>): Row<R> {
    const { image } = record;
    if (image === null) return { row, record };
    const address = { row, column: 'image', value: image };
    const host = hostOf(image);
    const without = { row, record: { ...record, image: null } };
    if (host !== null && !allowed.includes(host)) {
      report('image-host', 'cell', { ...address, detail: { host } });
      return without;
    }
    const bytes = host === null ? beside?.get(image) : undefined;
    if (host === null && beside !== null && bytes === undefined) {
      const near = nearestOf(image, beside.keys()) ?? '';
      report('image-missing', 'cell', { ...address, detail: { near } });
      return without;
    }
    if (bytes !== undefined && bytes > HEAVY) {
      report('image-heavy', 'none', { ...address, detail: { kb: Math.round(bytes / 1000) } });
    }
    if (Object.keys(record.image_alt).length === 0) {
      report('image-alt-missing', 'none', { ...address, column: 'image_alt' });
    }
    return { row, record };
  }

  return { ...events, rows: events.rows.map(judged) };
}
