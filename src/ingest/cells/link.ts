import { narrow } from './clean';
import { LONGEST_LINK, kindOf } from './words';

/** An address that a page may link to: http, https or mailto. Others could run as script. */
export const link = kindOf<string>(
  (text, { report }) => {
    const address = narrow(text);
    if (/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(address)) return address;
    report('link-refused', 'cell');
    return null;
  },
  { type: 'link', longest: LONGEST_LINK },
);
