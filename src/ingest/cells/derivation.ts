import type { Derivation } from '../../model/story';
import { narrow } from './clean';
import { kindOf } from './words';

/** How a figure is worked out of other tables: `count:events`, `distance:xian/almaty`. */
export const derivation = kindOf<Derivation>((text, { report }) => {
  const [, what, rest = ''] = /^(count|distance) ?: ?(.+)$/i.exec(narrow(text)) ?? [];
  const counted = rest.toLowerCase();
  if (what?.toLowerCase() === 'count' && (counted === 'agreements' || counted === 'events')) {
    return { kind: 'count', of: counted };
  }
  const [from = '', to = '', more] = rest.split('/').map((id) => id.trim());
  if (what?.toLowerCase() === 'distance' && from !== '' && to !== '' && more === undefined) {
    return { kind: 'distance', from, to };
  }
  report('value-unlisted', 'cell', {
    list: 'count:agreements, count:events, distance:PLACE/PLACE',
  });
  return null;
});
