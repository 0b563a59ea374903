import { createHash } from 'node:crypto';
import type { Settings } from '../../src/model/settings';
import { readTileAddress } from '../../src/model/tileAddress';
import { escapeMarkup } from '../../src/format/escapeMarkup';

type Hosts = Pick<Settings, 'tileUrl' | 'tileKey' | 'imageHosts'>;

/**
 * What a page of the built site may load and run: its own files. Pictures may also come from the hosts
 * that the settings name, and styles and scripts may stand in a page whose hashes are known.
 *
 * @param styles as `textHash` gives them, and so `scripts`
 */
export function sitePolicy(
  settings: Hosts,
  styles: readonly string[] = [],
  scripts: readonly string[] = [],
): string {
  return [
    `default-src 'none'`,
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    ["img-src 'self' data: blob:", ...pictureHosts(settings)].join(' '),
    `connect-src 'self'`,
    `frame-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    // Svelte's own policy takes the templates that it was compiled to, that of the site's loader and of its
    // worker only addresses of the site.
    `require-trusted-types-for 'script'`,
    `trusted-types svelte-trusted-html story-script story-worker`,
  ].join('; ');
}

/** The policy as the element that declares it, before anything that it is about. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}" />`;
}

/**
 * The policy of a page for frames. In a `srcdoc` frame, as some hosts make of it, and in some browsers'
 * sandboxes `'self'` is the host or nobody, and the page would be dead. So its files may come from any
 * server; nothing written into the page runs all the same, and the server's header says `'self'`.
 */
export function framePolicy(policy: string): string {
  return policy.replaceAll("'self'", "'self' http:");
}

/**
 * The policy while a story or its pages are written: Vite puts the styles of a component into the page
 * by script, and tells of changes through a socket. For all else it is as strict as it will be.
 */
export function devPolicy(policy: string): string {
  return policy
    .replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'")
    .replace('connect-src ', 'connect-src ws: ');
}

/** The policy as servers send it with every answer: what costs a page bytes costs them none. */
export function serverPolicy(policy: string): string {
  return `${policy}; base-uri 'none'; form-action 'none'`;
}

/** How a policy names the text of a `<style>` or `<script>`, to the letter. */
export function textHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Where tiles and pictures come from. */
export function pictureHosts({ tileUrl, tileKey, imageHosts }: Hosts): readonly string[] {
  const tiles = tileUrl === null ? null : readTileAddress(tileUrl, tileKey);
  const layers = tiles === null || tiles.fault !== null ? [] : tiles.layers;
  const hosts = [...layers.map(tileHost), ...imageHosts.map((host) => `https://${host}`)];
  return [...new Set(hosts)];
}

/** One host, or `*` before it where several answer in turn. */
function tileHost(layer: string): string {
  const named = layer.replace(/^(https?:\/\/)[^/{]*\{[^}]*\}[^/.]*/, '$1any');
  const { origin } = new URL(named.replaceAll(/[{}]/g, ''));
  return named === layer ? origin : origin.replace('//any', '//*');
}
