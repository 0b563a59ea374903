import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { builtImages } from '../../../../tools/pages/images/builtImages';
import { makeEvent, makeStory } from '../../../makeStory';

async function folderWith(files: Readonly<Record<string, readonly [number, number] | string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'images-'));
  for (const [name, content] of Object.entries(files)) {
    const bytes =
      typeof content === 'string'
        ? content
        : await sharp({
            create: { width: content[0], height: content[1], channels: 3, background: '#369' },
          })
            .jpeg()
            .toBuffer();
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const storyOf = (...images: readonly (string | null)[]) =>
  makeStory({ events: images.map((image, i) => makeEvent(`e${i}`, { image })) });

describe('pictures beside the tables', () => {
  it('are measured and made small, and none is made larger', async () => {
    const folder = await folderWith({ 'large.jpg': [1600, 900], '小.jpg': [300, 200] });
    const built = await builtImages(storyOf('large.jpg', '小.jpg', 'large.jpg', null), folder);
    const { 'large.jpg': large, '小.jpg': small } = built.story.images;
    expect(large).toMatchObject({ width: 1600, height: 900 });
    expect(large?.sizes.map(({ width }) => width)).toEqual([480, 960]);
    expect(small).toEqual({ width: 300, height: 200, sizes: [] });
    expect([...built.files.keys()]).toContain('large.jpg');
    for (const { width, name } of large?.sizes ?? []) {
      const copy = await sharp(built.files.get(name)).metadata();
      expect([copy.width, copy.format]).toEqual([width, 'webp']);
    }
  });

  it('come out the same each time', async () => {
    const folder = await folderWith({ 'a.jpg': [700, 500] });
    const [one, two] = [
      await builtImages(storyOf('a.jpg'), folder),
      await builtImages(storyOf('a.jpg'), folder),
    ];
    expect(
      [...one.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
    ).toEqual([...two.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
  });

  it('are shown as they are when they cannot be read, and the build says so', async () => {
    const folder = await folderWith({ 'broken.jpg': 'no picture' });
    const built = await builtImages(storyOf('broken.jpg', 'https://x.example/a.jpg'), folder);
    expect([...built.files.keys()]).toEqual(['broken.jpg']);
    expect(built.story.images).toEqual({});
    expect(built.notes.join()).toContain('broken.jpg');
  });
});
