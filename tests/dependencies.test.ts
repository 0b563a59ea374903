import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const manifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const ours = manifest('package.json');
const decision = readFileSync('docs/decisions/0014-dependencies.md', 'utf8');
const rows = [...decision.matchAll(/^\| (@?[a-z][\w./-]*) +\| ([\w.-]+) +\| (.+?) +\|$/gm)]
  .filter(([, name]) => name !== 'package')
  .map(([, name = '', licence = '', reason = '']) => ({ name, licence, reason }));

const all = { ...ours.dependencies, ...ours.devDependencies };
const SHIPS = /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|0BSD)$/;

describe('docs/decisions/0014-dependencies.md', () => {
  it('names each dependency once, and no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(all).sort());
  });

  it.each(rows)('$name is under $licence, and has a reason', ({ name, licence, reason }) => {
    expect(manifest(`node_modules/${name}/package.json`).license).toBe(licence);
    expect(reason.length).toBeGreaterThan(3);
  });

  it('lets nothing ship that asks for more than its own text', () => {
    const shipped = rows.filter(({ name }) => name in (ours.dependencies ?? {}));
    expect(shipped.length).toBeGreaterThan(0);
    for (const { name, licence } of [...shipped, ...rows.filter((row) => row.name === 'svelte')]) {
      expect(licence, name).toMatch(SHIPS);
    }
  });
});

it('versions are exact', () => {
  expect(Object.values(all).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('no package runs a script when it is installed', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, { hasInstallScript?: boolean; os?: readonly string[] }>>;
  };
  const withScript = Object.entries(lock.packages)
    .filter(([, { hasInstallScript, os }]) => hasInstallScript === true && os === undefined)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  for (const name of withScript) expect(ours.allowScripts?.[name], name).toBe(false);
});
