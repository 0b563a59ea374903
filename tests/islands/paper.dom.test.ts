import { afterEach, expect, it } from 'vitest';
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
  stop = followPrint(document);
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
  followPrint(document)();
  dispatchEvent(new Event('beforeprint'));
  expect(folds.map(({ open }) => open)).toEqual([true, false, false]);
});
