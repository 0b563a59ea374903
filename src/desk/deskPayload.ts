import type { PublishedFile } from '../pages/payload';
import type { Basemap } from '../views/map/ground/basemap';
import type { DeskLang } from './words/deskWords';

/** What the build writes into the desk's page; addresses are relative to it. */
export interface DeskPayload {
  readonly files: readonly PublishedFile[];
  readonly storyHref: string;
  readonly previewHref: string;
  readonly guides: Readonly<Record<DeskLang, string>>;
}

/** What the build writes into the page inside the preview's frames: all of a page but its story. */
export interface PreviewShell {
  readonly basemap: Basemap;
  readonly files: readonly PublishedFile[];
  readonly rootHref: string;
}

export const DESK_PAYLOAD_ID = 'desk-payload';

/** Reads what the build wrote; the page at hand decides which of the two it is. */
export function readDeskPayload<T extends DeskPayload | PreviewShell>(document: Document): T {
  return JSON.parse(document.getElementById(DESK_PAYLOAD_ID)?.textContent ?? 'null') as T;
}
