import type { Settings } from '../../model/story';

/** Map tiles from elsewhere, as the settings ask for them. */
export interface TileSet {
  /** Addresses with `{z}`, `{x}`, `{y}` and, where there are several servers, `{s}`. */
  readonly layers: readonly string[];
  readonly servers: readonly string[];
  /** Always shown with the tiles. */
  readonly attribution: string;
}

const TIANDITU =
  'https://t{s}.tianditu.gov.cn/LAYER_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=LAYER&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}';
/** The picture and the names over it. */
const TIANDITU_LAYERS = ['vec', 'cva'];

/** What WMTS and others call the three numbers of a tile. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  tilematrix: 'z',
  tilecol: 'x',
  tilerow: 'y',
};

/**
 * The tiles that the settings name; `null` when they name none or cannot be used: without the
 * numbers of a tile, with a key asked for and none given, or with a slot nobody can fill.
 */
export function tileSetOf(settings: Settings): TileSet | null {
  const { tileUrl, tileAttribution, tileKey } = settings;
  if (tileUrl === null) return null;
  const isTianditu = !tileUrl.includes('{') && /^(https?:\/\/[\w.]*)?tianditu\b/i.test(tileUrl);
  const templates = isTianditu
    ? TIANDITU_LAYERS.map((layer) =>
        TIANDITU.replaceAll('LAYER=LAYER', `LAYER=${layer}`).replace('LAYER_w', `${layer}_w`),
      )
    : [tileUrl];
  const layers = templates.map((template) => fillKey(sameNames(template), tileKey));
  if (!layers.every(isUsable)) return null;
  return {
    layers,
    servers: isTianditu ? [...'01234567'] : [...'abc'],
    attribution: tileAttribution ?? (isTianditu ? '天地图' : hostOf(tileUrl)),
  };
}

function sameNames(template: string): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const known = OTHER_NAMES[name.toLowerCase()];
    return known === undefined ? slot : `{${known}}`;
  });
}

function fillKey(template: string, key: string | null): string {
  return key === null ? template : template.replaceAll('{key}', encodeURIComponent(key));
}

function isUsable(template: string): boolean {
  const slots = [...template.matchAll(/\{(-?\w+)\}/g)].map(([, name]) => name);
  const known = ['z', 'x', 'y', '-y', 's', 'r'];
  return (
    slots.includes('z') &&
    slots.includes('x') &&
    (slots.includes('y') || slots.includes('-y')) &&
    slots.every((slot) => slot !== undefined && known.includes(slot))
  );
}

function hostOf(template: string): string {
  return /^https?:\/\/(?:\{s\}\.)?([^/:]+)/.exec(template)?.[1] ?? template;
}
