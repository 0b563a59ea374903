/**
 * How much of the Earth a basemap shows, and how finely. Everything that is a matter of taste
 * in the build is a number in this file.
 *
 * @typedef {[west: number, south: number, east: number, north: number]} Box degrees
 *
 * @typedef {object} Region
 * @property {string} suffix what the file name carries after the worldview
 * @property {Box} bbox the cut: nothing outside it is drawn
 * @property {number} minTriangle square degrees: a bend smaller than this is straightened
 * @property {{ within: Box, times: number }[]} importance how much a bend counts there; first match
 * @property {{ within: Box, km2: number }[]} islands smallest that is kept there; first match
 * @property {{ within: Box, km2: number }[]} lakes smallest that is kept there; first match
 * @property {{ within: Box, km: number }[]} rivers shortest that is kept there; first match
 * @property {number} steps grid cells along each side that coordinates are rounded to
 */

export const EARTH_RADIUS_KM = 6371;

/** @type {Box} */
const EARTH = [-180, -90, 180, 90];

/**
 * From the Caucasus to Japan and from the equator to the taiga: where the partner places lie.
 *
 * @type {Box}
 */
const FOCUS = [41, 0, 139, 59];

/**
 * Central Asia and western China, where more water helps the reader to find the way.
 *
 * @type {Box}
 */
const STORY = [41, 34, 90, 59];

/**
 * Fergana, Pamir and Tian Shan: fine enough that the enclaves survive.
 *
 * @type {Box}
 */
const CLOSE = [66, 36, 78, 44];

/**
 * Drawn far too large by Mercator, and seldom seen.
 *
 * @type {Box}
 */
const ANTARCTICA = [-180, -90, 180, -60];

/**
 * The home of the story: kept under 20 kB compressed for `none`.
 *
 * @type {Region}
 */
export const ASIA = {
  suffix: '',
  bbox: [20, -10, 160, 68],
  minTriangle: 3.5e-3,
  importance: [
    { within: CLOSE, times: 4 },
    { within: FOCUS, times: 1 },
    { within: EARTH, times: 1 / 8 },
  ],
  islands: [
    { within: FOCUS, km2: 400 },
    { within: EARTH, km2: 2000 },
  ],
  lakes: [
    { within: STORY, km2: 500 },
    { within: FOCUS, km2: 1500 },
    { within: EARTH, km2: 8000 },
  ],
  rivers: [
    { within: STORY, km: 450 },
    { within: FOCUS, km: 1500 },
  ],
  steps: 7000,
};

/**
 * For stories whose places lie outside Asia: all that spherical Mercator can show, so that no place
 * of a story lies off the map, not even a station in Antarctica. A page shows only the part around its story.
 *
 * @type {Region}
 */
export const WORLD = {
  suffix: '-world',
  bbox: [-180, -85, 180, 85],
  minTriangle: 1.2e-1,
  importance: [
    { within: ANTARCTICA, times: 1 / 3 },
    { within: EARTH, times: 1 },
  ],
  islands: [{ within: EARTH, km2: 4000 }],
  lakes: [
    { within: STORY, km2: 6000 },
    { within: EARTH, km2: 15000 },
  ],
  rivers: [],
  steps: 4000,
};

/**
 * The first rule whose box holds the point, or null.
 *
 * @template {{ within: Box }} Rule
 * @param {Rule[]} rules
 * @param {number[]} point longitude, latitude
 * @returns {Rule | null}
 */
export function ruleAt(rules, [lng, lat]) {
  return (
    rules.find(
      ({ within: [west, south, east, north] }) =>
        lng >= west && lng <= east && lat >= south && lat <= north,
    ) ?? null
  );
}
