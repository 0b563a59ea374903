/** The parts of a page that come alive, each alone; `data-island` is its place in the page. */
export const ISLAND_NAMES = [
  'metrics',
  'controls',
  'filters',
  'map',
  'timeline',
  'chronicle',
  'agreements',
] as const;
export type IslandName = (typeof ISLAND_NAMES)[number];
