import { VIEWS, type View } from '../payload';

const PREFIX = '#embed-';

/** The end of an address of the story's page that opens the dialog for a view. */
export function embedHash(view: View): string {
  return `${PREFIX}${view}`;
}

/** The view for which an address asks for the dialog, if it does. */
export function readEmbedHash(hash: string): View | null {
  return VIEWS.find((view) => embedHash(view) === hash) ?? null;
}
