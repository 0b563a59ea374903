import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearOut } from '../../../tools/pages/outFolder';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'out-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function folderWith(name: string, ...files: readonly string[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const file of files) writeFileSync(join(folder, file), '');
  return folder;
}

it.each([
  ['dist, whatever it holds', 'dist', ['half-written.html']],
  ['an earlier site', 'site', ['index.html', 'licences.txt']],
  ['an empty folder', 'site', []],
])('clears %s', (_, name, files) => {
  const folder = folderWith(name, ...files);
  clearOut(folder);
  // What a build that fails later leaves, the next one clears away.
  expect(readdirSync(folder)).toEqual(['licences.txt']);
  expect(() => clearOut(folder)).not.toThrow();
});

it('needs no folder to be there', () => {
  expect(() => clearOut(join(root, 'site'))).not.toThrow();
});

it('leaves files alone that no build wrote', () => {
  const folder = folderWith('photos', 'cat.jpg');
  expect(() => clearOut(folder)).toThrow(/photos holds files that no build wrote.*OUT_DIR/);
  expect(existsSync(join(folder, 'cat.jpg'))).toBe(true);
});
