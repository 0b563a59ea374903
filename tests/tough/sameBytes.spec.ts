import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLong, report } from './amount';
import { expect, test } from './watched';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

test('two builds have the same bytes', () => {
  test.skip(!isLong, 'a build more is half a minute');
  test.setTimeout(600_000);
  const again = mkdtempSync(join(tmpdir(), 'story-again-'));
  execFileSync('npm', ['run', 'build'], { env: { ...process.env, OUT_DIR: again } });
  const files = filesIn('dist');
  expect(filesIn(again)).toEqual(files);
  for (const name of files) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join('dist', name))), name).toBe(
      true,
    );
  }
  report('two builds', `${files.length} files with the same bytes`);
});
