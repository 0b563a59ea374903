import { narrow } from './clean';
import { kindOf } from './words';

/** An address that a page may link to: http, https or mailto. Others could run as script. */
export const link = kindOf<string>(
  (text, { say }) => {
    const address = narrow(text);
    if (/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(address)) return address;
    say('link-refused', 'cell');
    return null;
  },
  { type: 'link' },
);
