import type { LatLng } from '../../../model/geo';

/**
 * Where the names of countries and waters stand: set by hand where a reader looks for them, not
 * where a centroid falls. A smaller `tier` is kept first when names would meet; the last
 * comes only to who is close. No name stands on land or water that is contested.
 */
export interface Anchor {
  readonly id: string;
  readonly kind: 'country' | 'water';
  readonly lat: number;
  readonly lng: number;
  readonly tier: 1 | 2 | 3 | 4;
  /** Where else on its land the name of a large country may stand, when lines or marks are in its way. */
  readonly also?: readonly LatLng[];
}

const country = (
  id: string,
  lat: number,
  lng: number,
  tier: Anchor['tier'],
  also: readonly LatLng[] = [],
): Anchor => ({ id, kind: 'country', lat, lng, tier, also });

const water = (id: string, lat: number, lng: number, tier: Anchor['tier']): Anchor => ({
  id,
  kind: 'water',
  lat,
  lng,
  tier,
});

export const ANCHORS: readonly Anchor[] = [
  country('CN', 33.4, 101.5, 1, [
    { lat: 42.5, lng: 117.5 },
    { lat: 43.8, lng: 119 },
    { lat: 41.3, lng: 124 },
    { lat: 27.4, lng: 119.4 },
  ]),
  country('KZ', 48.4, 65.5, 1, [
    { lat: 46.1, lng: 54.6 },
    { lat: 45.5, lng: 54.2 },
    { lat: 46.6, lng: 49.6 },
  ]),
  country('UZ', 41.9, 63.2, 2),
  country('TM', 39.2, 59.0, 2),
  country('KG', 41.5, 74.6, 2),
  country('TJ', 38.5, 71.0, 2),
  country('MN', 46.8, 103.5, 1),
  country('RU', 57.5, 92.0, 1),
  country('IN', 22.5, 78.8, 1),
  country('IR', 32.8, 54.2, 2),
  country('AF', 33.8, 65.8, 2),
  country('PK', 28.6, 66.0, 2),
  country('NP', 28.3, 83.6, 3),
  country('BD', 24.4, 90.0, 3),
  country('MM', 21.2, 96.2, 3),
  country('TH', 15.6, 101.2, 3),
  country('LA', 19.4, 102.6, 3),
  country('VN', 14.0, 108.2, 3),
  country('KP', 40.4, 127.2, 3),
  country('KR', 36.4, 128.0, 3),
  country('JP', 36.2, 138.4, 2),
  country('PH', 16.6, 121.0, 3),
  country('SA', 24.2, 45.0, 2),
  country('TR', 39.2, 33.5, 2),
  country('AZ', 40.4, 47.6, 3),
  country('IQ', 33.2, 43.4, 3),
  country('AE', 23.6, 54.4, 4),
  country('AM', 40.5, 44.3, 4),
  country('BT', 27.3, 90.4, 4),
  country('GE', 41.9, 42.8, 4),
  country('JO', 31.2, 36.6, 4),
  country('KH', 12.6, 105, 4),
  country('LK', 7.6, 80.7, 4),
  country('MY', 4.2, 102.2, 4),
  country('OM', 20.6, 56.6, 4),
  country('SY', 35, 38.6, 4),
  country('YE', 15.6, 47.6, 4),
  country('AO', -12, 17.8, 3),
  country('AR', -36, -65.5, 2),
  country('AU', -25, 134, 1),
  country('BR', -10, -53, 1),
  country('BY', 53.4, 28, 3),
  country('CA', 57, -106, 1),
  country('CD', -3, 23.5, 2),
  country('CL', -30, -70.6, 3),
  country('CO', 3.6, -73, 2),
  country('DE', 51, 10.2, 3),
  country('DZ', 28, 2.6, 2),
  country('EG', 26.6, 29.6, 2),
  country('ES', 40, -4, 3),
  country('ET', 8.6, 39.6, 2),
  country('FI', 63, 26.4, 3),
  country('FR', 46.6, 2.4, 3),
  country('GB', 52.8, -1.6, 3),
  country('GR', 39.4, 22.2, 3),
  country('ID', -1.2, 113.8, 2),
  country('IT', 43, 12, 3),
  country('KE', 0.6, 37.8, 3),
  country('LY', 27, 17.4, 2),
  country('MA', 32.4, -5.8, 3),
  country('MG', -19.4, 46.6, 3),
  country('ML', 17.6, -2.4, 3),
  country('MX', 24, -102.6, 2),
  country('NE', 17.4, 9.6, 3),
  country('NG', 9.4, 8, 2),
  country('NO', 61.2, 9, 3),
  country('NZ', -43.6, 171.2, 2),
  country('PE', -9.6, -75.4, 2),
  country('PL', 52, 19.2, 3),
  country('RO', 45.8, 24.8, 3),
  country('SD', 15.8, 29.6, 2),
  country('SE', 62.4, 15.6, 3),
  country('TD', 15, 18.6, 3),
  country('TZ', -6.4, 34.8, 3),
  country('UA', 49.2, 30.6, 3),
  country('US', 39.8, -98.6, 1),
  country('ZA', -30, 24, 2),
  water('caspian', 42.2, 50.6, 2),
  water('aral', 44.9, 58.5, 3),
  water('balkhash', 46.2, 74.4, 3),
  water('issyk-kul', 42.4, 77.3, 3),
  water('qinghai', 36.9, 100.2, 3),
  water('pacific', 8, -150, 1),
  water('atlantic', 26, -42, 1),
  water('indian', -22, 78, 1),
];
