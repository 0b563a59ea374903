export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** Mean radius of the Earth, IUGG. */
const EARTH_KM = 6371.0088;

/** Great-circle distance in kilometres on a sphere (haversine). */
export function distanceKm(a: LatLng, b: LatLng): number {
  const radians = Math.PI / 180;
  const dLat = (b.lat - a.lat) * radians;
  const dLng = (b.lng - a.lng) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
