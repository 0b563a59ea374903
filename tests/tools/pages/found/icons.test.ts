import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { icons, manifests } from '../../../../tools/pages/found/icons';
import { makeStory } from '../../../makeStory';

const folder = () => mkdtempSync(join(tmpdir(), 'icons-'));

it('come from the house where a story has none of its own', async () => {
  const made = await icons(folder(), 'public');
  expect(made.get('icon.svg')).toBe(readFileSync('public/icon.svg', 'utf8'));
  for (const size of [180, 192, 512]) {
    const png = made.get(`icon-${size}.png`);
    const { width, height } = await sharp(png as Uint8Array).metadata();
    expect([width, height]).toEqual([size, size]);
  }
});

it('come from the story’s own icon.svg', async () => {
  const own = folder();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#f00"/></svg>';
  writeFileSync(join(own, 'icon.svg'), svg);
  const made = await icons(own, 'public');
  const { data } = await sharp(made.get('icon-192.png') as Uint8Array)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([255, 0, 0]);
});

it('say which file is none', async () => {
  const own = folder();
  writeFileSync(join(own, 'icon.svg'), 'not a picture');
  await expect(icons(own, 'public')).rejects.toThrow(/icon\.svg cannot be drawn/);
});

it('stand in the manifest of each language by addresses that lead to them', () => {
  const made = manifests(makeStory());
  expect([...made.keys()]).toEqual(['site.webmanifest', 'en/site.webmanifest']);
  const manifest = JSON.parse(made.get('en/site.webmanifest') ?? '') as {
    name: string;
    icons: { src: string }[];
  };
  expect(manifest.name).toBe('Title');
  expect(manifest.icons.map(({ src }) => src)).toContain('../icon-192.png');
});
