import { chances } from '../chances';

/** Where people live, roughly: middle, spread in degrees, and share of the places. */
const CENTRES = [
  { lat: 33, lng: 110, spread: 12, share: 0.3 },
  { lat: 22, lng: 79, spread: 8, share: 0.15 },
  { lat: 49, lng: 12, spread: 11, share: 0.2 },
  { lat: 8, lng: 20, spread: 14, share: 0.1 },
  { lat: 38, lng: -92, spread: 12, share: 0.13 },
  { lat: -15, lng: -55, spread: 12, share: 0.07 },
  { lat: -28, lng: 178, spread: 10, share: 0.05 },
] as const;

export interface ManyPlace {
  readonly id: string;
  readonly lat: number;
  readonly lng: number;
}

/** The same places at every run, in clusters over the whole world and on both sides of 180°. */
export function manyPlaces(count: number): readonly ManyPlace[] {
  const random = chances(1);
  return Array.from({ length: count }, (_, i) => {
    const { lat, lng, spread } = centreAt(random());
    return {
      id: `p${i}`,
      lat: clamp(lat + bell(random) * spread),
      lng: turn(lng + bell(random) * spread * 1.4),
    };
  });
}

/** Places of one event. */
const TOGETHER = 5;

/** The places of each event of a story with so many places: every one of them is in one. */
export function joinedPlaces(count: number): readonly (readonly string[])[] {
  const events = Math.ceil(count / TOGETHER);
  return Array.from({ length: events }, (_, i) => {
    const joined = Array.from({ length: TOGETHER }, (_none, k) => i + k * events);
    return joined.filter((n) => n < count).map((n) => `p${n}`);
  });
}

function centreAt(share: number): (typeof CENTRES)[number] {
  let left = share;
  return CENTRES.find((centre) => (left -= centre.share) < 0) ?? CENTRES[0];
}

/** Close to a bell curve, between -1.5 and 1.5. */
function bell(random: () => number): number {
  return random() + random() + random() - 1.5;
}

function clamp(lat: number): number {
  return round(Math.max(-58, Math.min(75, lat)));
}

function turn(lng: number): number {
  return round(((((lng + 180) % 360) + 360) % 360) - 180);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
