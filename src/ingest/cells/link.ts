import { narrow } from './clean';
import { LONGEST_LINK, kindOf } from './words';

/** An address that a page may link to: http, https or mailto. Others could run as script. */
export const link = kindOf<string>(
  (text, { report }) => {
    const address = narrow(text);
    if (/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(address)) return address;
    report('link-refused', 'cell', { near: addressIn(address) });
    return null;
  },
  { type: 'link', longest: LONGEST_LINK },
);

/** The address that may be meant: one among other words, or one that only lacks its beginning. */
function addressIn(text: string): string {
  const inside = /https?:\/\/[^\s()[\]<>"]+/i.exec(text)?.[0];
  if (inside !== undefined) return inside;
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/u.test(text) ? `https://${text}` : '';
}
