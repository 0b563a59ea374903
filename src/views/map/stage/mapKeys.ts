import { lastOf } from '../../../model/lastOf';

/** Where a key leads among the map's places and ties, told one after another; `null` for nowhere. */
export function nextOnMap(ids: readonly string[], from: string, key: string): string | null {
  const at = ids.indexOf(from);
  if (at === -1) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[at + 1] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[at - 1] ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return lastOf(ids) ?? null;
    default:
      return null;
  }
}

export type MapMove =
  | { readonly kind: 'pan'; readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }
  | { readonly kind: 'zoom'; readonly step: 1 | -1 }
  | { readonly kind: 'whole' };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** How a key moves the map itself; `null` when it does not. */
export function moveByKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): MapMove | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', step: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', step: -1 };
    case '0':
    case 'Escape':
      return { kind: 'whole' };
    default:
      return shiftKey ? panByArrow(key) : null;
  }
}

function panByArrow(key: string): MapMove | null {
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'pan', x: -1, y: 0 };
    case 'ArrowRight':
      return { kind: 'pan', x: 1, y: 0 };
    case 'ArrowUp':
      return { kind: 'pan', x: 0, y: -1 };
    case 'ArrowDown':
      return { kind: 'pan', x: 0, y: 1 };
    default:
      return null;
  }
}
