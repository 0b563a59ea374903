import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../../src/model/story';
import type { BuiltImage } from '../../../src/model/builtImage';
import { fingerprint } from '../../../src/live/fingerprint';
import { resize } from './resize';

export interface ImageFiles {
  /** The story that knows its pictures. */
  readonly story: Story;
  /** Files to write, by their address from the folder of the published tables. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be done, a line each. */
  readonly notes: readonly string[];
}

/** The pictures beside the tables that events show: as they are, and in smaller copies. */
export async function builtImages(story: Story, folder: string): Promise<ImageFiles> {
  const names = new Set(story.events.flatMap(({ image }) => image ?? []));
  const files = new Map<string, Uint8Array>();
  const images: Record<string, BuiltImage> = {};
  const notes: string[] = [];
  for (const name of [...names].filter((one) => !/^https:/i.test(one)).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    files.set(name, bytes);
    try {
      const { width, height, copies } = await resize(bytes);
      const stem = `images/${name.replace(/\.\w+$/, '')}-${fingerprint(bytes)}`;
      const sizes = copies.map((copy) => ({
        width: copy.width,
        name: `${stem}-${copy.width}.webp`,
      }));
      copies.forEach(({ bytes: copy }, i) => files.set(sizes[i]?.name ?? '', copy));
      images[name] = { width, height, sizes };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notes.push(`${name} is shown as it is: it cannot be read as a picture (${reason}).`);
    }
  }
  return { story: { ...story, images }, files, notes };
}
