import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What hosts read, as it lies in `deploy/` and in the built site. */
const FILES = [
  ['_headers', '_headers'],
  ['story-headers.conf', 'headers.conf'],
] as const;

/**
 * The headers for hosts as files of the built site, by address. They name the styles and hosts of this
 * very build, and so they are written with it.
 *
 * @param deploy the folder of the ready configurations, which say `%policy%`
 */
export function hostHeaders(deploy: string, policy: string): ReadonlyMap<string, string> {
  return new Map(
    FILES.map(([source, address]) => [
      address,
      readFileSync(join(deploy, source), 'utf8').replace('%policy%', () => policy),
    ]),
  );
}
