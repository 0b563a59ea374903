import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DARK, LIGHT } from '../../tools/pages/basemap/basemapPaint';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

it.each([
  ['--map-sea', 'sea'],
  ['--map-halo', 'land'],
] as const)('%s of the page is the %s of the picture', (token, paint) => {
  expect(tokens).toContain(`${token}: light-dark(${LIGHT[paint]}, ${DARK[paint]});`);
});
