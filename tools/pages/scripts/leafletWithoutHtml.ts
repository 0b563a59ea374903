import type { Plugin } from 'vite';

/** What Leaflet asks of browsers by writing HTML; each that the site is built for gives this answer. */
const PROBES = [
  [/var inlineSvg = [\s\S]*?\}\)\(\);/, 'var inlineSvg = true;'],
  [/var vml = [\s\S]*?\}\(\)\);/, 'var vml = false;'],
] as const;

/** Under the site's policy no text becomes HTML, and Leaflet would stop at its first question. */
export function leafletWithoutHtml(): Plugin {
  return {
    name: 'leaflet-without-html',
    transform: {
      filter: { id: /leaflet\/src\/core\/Browser\.js(\?|$)/ },
      handler(code) {
        for (const [probe] of PROBES) {
          if (!probe.test(code)) this.error('Leaflet asks what browsers can do in another way');
        }
        return PROBES.reduce((text, [probe, answer]) => text.replace(probe, answer), code);
      },
    },
  };
}
