import { afterEach, expect, it, vi } from 'vitest';
import { followPrint } from '../../src/islands/paper';

let stop = () => {};

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function page(): readonly HTMLDetailsElement[] {
  const main = document.createElement('main');
  const folds = [true, false, false].map((open) => {
    const details = document.createElement('details');
    details.open = open;
    main.append(details);
    return details;
  });
  document.body.append(main);
  return folds;
}

it('what is folded stands open on paper, and as it was afterwards, each time', () => {
  const folds = page();
  stop = followPrint(document, null);
  for (let times = 0; times < 2; times += 1) {
    dispatchEvent(new Event('beforeprint'));
    expect(folds.map(({ open }) => open)).toEqual([true, true, true]);
    expect(document.querySelector('main')?.textContent).toContain(location.href);
    dispatchEvent(new Event('afterprint'));
    expect(folds.map(({ open }) => open)).toEqual([true, false, false]);
    expect(document.querySelector('main')?.textContent).toBe('');
  }
});

it('nothing happens after the undo', () => {
  const folds = page();
  followPrint(document, null)();
  dispatchEvent(new Event('beforeprint'));
  expect(folds.map(({ open }) => open)).toEqual([true, false, false]);
});

const press = (change: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...change });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

it.each([
  [{ key: 'p', code: 'KeyP', ctrlKey: true }, true],
  [{ key: 'p', code: 'KeyP', metaKey: true }, true],
  [{ key: 'з', code: 'KeyP', ctrlKey: true }, true],
  [{ key: 'l', code: 'KeyP', ctrlKey: true }, false],
  [{ key: 'p', code: 'KeyP', ctrlKey: true, shiftKey: true }, false],
  [{ key: 'p', code: 'KeyP' }, false],
])('%j prints what is drawn for paper: %s', async (keys, prints) => {
  const order: string[] = [];
  vi.stubGlobal('print', () => order.push('printed'));
  stop = followPrint(document, async () => {
    await Promise.resolve();
    order.push('drawn');
  });
  expect(press(keys)).toBe(prints);
  await vi.waitFor(() => expect(order).toEqual(prints ? ['drawn', 'printed'] : []));
});

it('where nothing can be drawn the page prints as it is, and frames leave the keys alone', async () => {
  let printed = 0;
  vi.stubGlobal('print', () => (printed += 1));
  stop = followPrint(document, () => Promise.reject(new Error('No line')));
  press({ key: 'p', ctrlKey: true });
  await vi.waitFor(() => expect(printed).toBe(1));
  stop();
  stop = followPrint(document, null);
  expect(press({ key: 'p', ctrlKey: true })).toBe(false);
});

const menus: readonly (readonly [string, () => void, number])[] = [
  [
    'a context menu',
    () => document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })),
    1,
  ],
  ['the way to the window’s head', () => leaveAt(-1), 1],
  ['the way out at the side', () => leaveAt(300), 0],
  ['the key of the menu', () => press({ key: 'Alt' }), 1],
  ['the key that writes', () => press({ key: 'a' }), 0],
  ['a print that was not whole', () => dispatchEvent(new Event('afterprint')), 1],
];

function leaveAt(clientY: number): void {
  document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY }));
}

it.each(menus)('%s has the page drawn for paper beforehand, once', (_, act, times) => {
  let asked = 0;
  stop = followPrint(document, async () => {
    asked += 1;
    await Promise.resolve();
  });
  act();
  act();
  expect(asked).toBe(times);
});
