import { COUNTRY_CODES, type MapNames } from './mapNames';

/** The name of a country by its ISO code in any case; `null` for one that the map does not name. */
export function countryName(code: string, names: MapNames): string | null {
  const known = COUNTRY_CODES.find((country) => country === code.toUpperCase());
  return known === undefined ? null : names.countries[known];
}
