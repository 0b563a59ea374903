/** Why tiles cannot be asked for. */
export type TileFault = 'numbers-missing' | 'slots-unknown' | 'key-missing';

interface TileLayers {
  readonly fault: null;
  /** Addresses with `{z}`, `{x}`, `{y}` or `{-y}`, from the lowest layer to the highest. */
  readonly layers: readonly string[];
  /** What stands for `{s}`, in turn. */
  readonly servers: readonly string[];
  readonly isTianditu: boolean;
}

interface UnusableTiles {
  readonly fault: TileFault;
  /** The slots that are not there, or that nobody can fill. */
  readonly slots: readonly string[];
}

const TIANDITU = /^(?:tianditu$|https?:\/\/(?:[\w{}-]+\.)*tianditu\.(?:gov\.cn|com|cn)\b)/i;
const STREETS = ['vec', 'cva'] as const;
/** A picture and the names over it: streets, satellite, relief. */
const TIANDITU_MAPS: readonly (readonly string[])[] = [STREETS, ['img', 'cia'], ['ter', 'cta']];

const SLOT = /\{([^{}]*)\}/g;
/** What can be filled, by all its names: WMTS has its own for the numbers of a tile. */
const SLOTS: ReadonlyMap<string, string> = new Map([
  ...['z', 'x', 'y', '-y', 's', 'r', 'key'].map((name) => [name, name] as const),
  ['tilematrix', 'z'],
  ['tilecol', 'x'],
  ['tilerow', 'y'],
]);

/**
 * What the settings' address of tiles comes to: where to ask for them, or why nobody can. Whatever
 * is known to be Tianditu's gets its servers and names too, however much of it was copied.
 */
export function readTileAddress(url: string, key: string | null): TileLayers | UnusableTiles {
  return TIANDITU.test(url) ? tianditu(url, key) : template(url, key);
}

function tianditu(url: string, tileKey: string | null): TileLayers | UnusableTiles {
  const key = tileKey ?? /[?&]tk=([\w-]+)/i.exec(url)?.[1] ?? null;
  if (key === null) return { fault: 'key-missing', slots: [] };
  const named = /\b([a-z]{3})_[cw]\b/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const layers = TIANDITU_MAPS.find((map) => map.includes(named)) ?? STREETS;
  return {
    fault: null,
    layers: layers.map((layer) => tiandituLayer(layer, key)),
    servers: [...'01234567'],
    isTianditu: true,
  };
}

function tiandituLayer(layer: string, key: string): string {
  return `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`;
}

function template(url: string, key: string | null): TileLayers | UnusableTiles {
  const address = url.replace(SLOT, (slot, name: string) => {
    const known = SLOTS.get(name.trim().toLowerCase());
    return known === undefined ? slot : `{${known}}`;
  });
  const slots = [...address.matchAll(SLOT)].map(([, name = '']) => name);
  const row = slots.includes('-y') ? '-y' : 'y';
  const missing = ['z', 'x', row].filter((name) => !slots.includes(name));
  if (missing.length > 0) return { fault: 'numbers-missing', slots: missing };
  const unknown = slots.filter((name) => !SLOTS.has(name));
  if (unknown.length > 0) return { fault: 'slots-unknown', slots: unknown };
  if (slots.includes('key') && key === null) return { fault: 'key-missing', slots: [] };
  const layer = address.replaceAll('{key}', encodeURIComponent(key ?? ''));
  return { fault: null, layers: [layer], servers: [...'abc'], isTianditu: false };
}
