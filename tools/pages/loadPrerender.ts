import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../../src/model/texts';
import type { PagePayload, StoryData } from '../../src/pages/payload';
import type { BuiltLabels } from '../../src/views/map/labels/builtLabels';

/** What `src/pages/prerender.ts` offers, built or while it is written. */
export interface Prerender {
  readonly prerender: (payload: PagePayload) => Promise<string>;
  readonly mapLabels: (lang: Lang, data: StoryData) => BuiltLabels | null;
}

export async function loadPrerender(folder: string): Promise<Prerender> {
  return await import(pathToFileURL(join(folder, 'prerender.js')).href);
}

/** A story whose map has its names placed, so that no page has to do it again. */
export function withLabels(data: StoryData, lang: Lang, { mapLabels }: Prerender): StoryData {
  return data.map === null
    ? data
    : { ...data, map: { ...data.map, labels: mapLabels(lang, data) } };
}
