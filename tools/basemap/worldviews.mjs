/**
 * Whose outline a basemap draws. A border line is drawn where at least one of the two neighbours
 * is outlined; who is not outlined is plain land.
 *
 * @typedef {object} Worldview
 * @property {string} name the value of `map_worldview` in settings.csv, and the file name
 * @property {(country: string | undefined) => boolean} outlines takes an ISO 3166-1 alpha-2 code;
 *   undefined for a territory that the standard does not list
 */

const CENTRAL_ASIA = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ']);

/** @type {Worldview[]} */
export const WORLDVIEWS = [
  { name: 'none', outlines: () => false },
  { name: 'central-asia', outlines: (country) => CENTRAL_ASIA.has(country ?? '') },
  { name: 'natural-earth', outlines: () => true },
];
