import { fill } from '../fill';
import { formatNumber, joinNumber } from './formatNumber';
import type { NumberRules } from './numberRules';

/** A distance in kilometres in words, rounded as `roundDistance` does: `2,940 km`. */
export function formatDistance(km: number, rules: NumberRules): string {
  const { distance, distanceGroupFrom: groupFrom = rules.groupFrom } = rules;
  return fill(distance, {
    n: joinNumber(formatNumber(roundDistance(km), { ...rules, groupFrom })),
  });
}

/**
 * As exact as places allow that are cities rather than points: whole kilometres below 100, tens
 * from there on.
 */
export function roundDistance(km: number): number {
  return km < 100 ? Math.round(km) : Math.round(km / 10) * 10;
}
