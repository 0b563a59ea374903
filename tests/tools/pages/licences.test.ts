import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licences, SHIPPED } from '../../../tools/pages/licences';

it('passes on the licence of every library that the scripts contain', () => {
  const text = licences('node_modules');
  for (const name of SHIPPED) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
  expect(text).toContain('Agafonkin');
});

it('knows every library that the source imports', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(
        /(?:from|import)\s+'([@\w][^'/]*)(?:\/[^']*)?'/g,
      ),
    ])
    .map(([, name]) => name ?? '');
  expect(new Set(found).size).toBeGreaterThan(4);
  expect([...new Set(found)].filter((name) => !SHIPPED.includes(name))).toEqual([]);
});
