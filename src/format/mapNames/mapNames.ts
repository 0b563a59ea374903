/**
 * The countries that a map of the region may name, ISO 3166-1 alpha-2. What is disputed has no
 * entry, so that no map can print it by accident.
 */
export const COUNTRY_CODES = [
  'AE',
  'AF',
  'AM',
  'AZ',
  'BD',
  'BH',
  'BT',
  'BY',
  'CN',
  'EG',
  'GE',
  'ID',
  'IN',
  'IQ',
  'IR',
  'JO',
  'JP',
  'KG',
  'KH',
  'KP',
  'KR',
  'KW',
  'KZ',
  'LA',
  'LK',
  'MM',
  'MN',
  'MY',
  'NP',
  'OM',
  'PH',
  'PK',
  'QA',
  'RU',
  'SA',
  'SG',
  'SY',
  'TH',
  'TJ',
  'TM',
  'TR',
  'UA',
  'UZ',
  'VN',
  'YE',
] as const;
export type CountryCode = (typeof COUNTRY_CODES)[number];

/** Waters whose names nobody contests. */
export const WATER_IDS = ['caspian', 'aral', 'balkhash', 'issyk-kul', 'qinghai'] as const;
export type WaterId = (typeof WATER_IDS)[number];

/** What a map prints in one language: the everyday names, not the official long ones. */
export interface MapNames {
  readonly countries: Readonly<Record<CountryCode, string>>;
  readonly waters: Readonly<Record<WaterId, string>>;
}
