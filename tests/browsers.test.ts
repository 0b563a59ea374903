import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the build is made for the browsers that package.json promises', () => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    browserslist: readonly string[];
  };
  const promised = browserslist
    .filter((one) => !one.startsWith('ios_saf'))
    .map((one) => one.replace(' >= ', ''));
  const [, targets = ''] =
    /const target = \[(.*?)\]/.exec(readFileSync('vite.config.ts', 'utf8')) ?? [];
  expect(targets.replace(/['\s]/g, '').split(',')).toEqual(promised);
});
