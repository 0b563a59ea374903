export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** Mean radius of the Earth, IUGG. */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres on a sphere (haversine). */
export function distanceKm(a: LatLng, b: LatLng): number {
  return EARTH_KM * angle(a, b);
}

/** The shortest way between two places: where one is after a share of it, 0 to 1. */
export function greatCircle(a: LatLng, b: LatLng): (share: number) => LatLng {
  const whole = angle(a, b);
  const sine = Math.sin(whole);
  if (sine === 0) return () => a;
  const [from, to] = [onSphere(a), onSphere(b)];
  return (share) => {
    const [nearA, nearB] = [Math.sin((1 - share) * whole) / sine, Math.sin(share * whole) / sine];
    const x = nearA * from.x + nearB * to.x;
    const y = nearA * from.y + nearB * to.y;
    const z = nearA * from.z + nearB * to.z;
    return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lng: Math.atan2(y, x) / RADIANS };
  };
}

/** Between two places as seen from the middle of the Earth, in radians (haversine). */
function angle(a: LatLng, b: LatLng): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLng = (b.lng - a.lng) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLng / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function onSphere({ lat, lng }: LatLng): Point {
  const [phi, lambda] = [lat * RADIANS, lng * RADIANS];
  return {
    x: Math.cos(phi) * Math.cos(lambda),
    y: Math.cos(phi) * Math.sin(lambda),
    z: Math.sin(phi),
  };
}
