import type { Settings } from '../../../model/settings';
import { readTileAddress } from '../../../model/tileAddress';

/** Map tiles from elsewhere, as the settings ask for them. */
export interface TileSet {
  /** Addresses with `{z}`, `{x}`, `{y}` and, where there are several servers, `{s}`. */
  readonly layers: readonly string[];
  readonly servers: readonly string[];
  /** Always shown with the tiles. */
  readonly attribution: string;
}

/** The tiles that the settings name; `null` when they name none or cannot be used. */
export function tileSetOf(settings: Settings): TileSet | null {
  const { tileUrl, tileAttribution, tileKey } = settings;
  if (tileUrl === null) return null;
  const read = readTileAddress(tileUrl, tileKey);
  if (read.fault !== null) return null;
  const provider = read.isTianditu ? '天地图' : hostOf(tileUrl);
  return {
    layers: read.layers,
    servers: read.servers,
    attribution: tileAttribution ?? provider,
  };
}

/** The server's name without what differs among several of them. */
function hostOf(template: string): string {
  const host = /^https?:\/\/([^/:?]+)/i.exec(template)?.[1] ?? '';
  const parts = host.split('.').filter((part) => !part.includes('{'));
  return parts.join('.');
}
