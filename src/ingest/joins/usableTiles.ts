import { readTileAddress } from '../../model/tileAddress';
import type { Report } from '../problems';
import type { TableResult } from '../rows/tableResult';
import type { Setting } from '../tables/settings';

/** An address of tiles and its key stand in two rows: only together they can be judged. */
export function usableTiles(settings: TableResult<Setting>, report: Report): TableResult<Setting> {
  const { rows, grid, columns } = settings;
  const rowOf = (name: string) => rows.find(({ record }) => record.key === name);
  const address = rowOf('tile_url');
  const url = address?.record.value ?? null;
  if (address === undefined || url === null) return settings;
  const read = readTileAddress(url, rowOf('tile_key')?.record.value ?? null);
  if (read.fault === null) return settings;
  report(`tile-${read.fault}`, 'cell', {
    row: address.row,
    column: 'value',
    value: grid[address.row - 1]?.[columns.indexOf('value')] ?? null,
    detail: { list: read.slots.map((slot) => `{${slot}}`).join(', ') },
  });
  const unset = { ...address, record: { ...address.record, value: null } };
  return { ...settings, rows: rows.map((row) => (row === address ? unset : row)) };
}
