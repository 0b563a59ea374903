import { viewNamed, type View } from '../views';

const PREFIX = '#embed-';

/** The end of an address of the story's page that opens the dialog for a view. */
export function embedHash(view: View): string {
  return `${PREFIX}${view}`;
}

/** The view for which an address asks for the dialog, if it does. */
export function readEmbedHash(hash: string): View | null {
  return hash.startsWith(PREFIX) ? viewNamed(hash.slice(PREFIX.length)) : null;
}
