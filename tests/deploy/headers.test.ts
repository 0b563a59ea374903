import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostHeaders } from '../../tools/pages/hostHeaders';
import { alwaysSaid, headersOf } from '../../tools/serve/headers';

const nginx = readFileSync('deploy/nginx.conf', 'utf8');
const always = [
  ...readFileSync('deploy/story-headers.conf', 'utf8').matchAll(/^add_header (\S+) "(.*)"/gm),
];
const cached = [...nginx.matchAll(/add_header Cache-Control "(.*)"/g)].map(([, value]) => value);
const netlify = readFileSync('deploy/_headers', 'utf8');

it('the ready configurations say the same', () => {
  expect(always.map(([, name]) => name).sort()).toEqual([
    'Content-Security-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
  ]);
  for (const [, name, value] of always) expect(netlify).toContain(`  ${name}: ${value}\n`);
  const there = [...netlify.matchAll(/^ {2}Cache-Control: (.*)$/gm)].map(([, value]) => value);
  expect(there).toEqual(cached);
});

it('npm start says what they say', () => {
  const paths = ['/en/index.html', '/assets/page-Ab12Cd34.js', '/data/events.csv'];
  expect(paths.map((path) => headersOf(path)['cache-control'])).toEqual(cached);
  expect(alwaysSaid(netlify)).toEqual(
    Object.fromEntries(always.map(([, name = '', value = '']) => [name.toLowerCase(), value])),
  );
});

it('npm start and nginx call each kind of file the same', () => {
  const [, block = ''] = /types \{([^}]*)\}/.exec(nginx) ?? [];
  const kinds = [...block.matchAll(/^\s+(\S+) (.*);$/gm)].flatMap(([, type, ends = '']) =>
    ends.split(' ').map((end) => [end, type] as const),
  );
  expect(kinds.length).toBeGreaterThan(10);
  for (const [end, type] of kinds) {
    const said = headersOf(`/a.${end}`)['content-type']?.replace('; charset=utf-8', '');
    expect(said?.replace('application/xml', 'text/xml'), end).toBe(type);
  }
});

it('the guides in both languages give the same commands', () => {
  const commands = (guide: string) =>
    [...readFileSync(guide, 'utf8').matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map(([, block = '']) =>
      block.replace(/ *# .*$/gm, ''),
    );
  expect(commands('docs/deploying.zh-CN.md')).toEqual(commands('docs/deploying.md'));
});

it('a build fills in its own policy', () => {
  const written = hostHeaders('deploy', "default-src 'none'; style-src 'sha256-$&'");
  expect([...written.keys()]).toEqual(['_headers', 'headers.conf']);
  for (const text of written.values()) {
    expect(text).toContain("default-src 'none'; style-src 'sha256-$&'");
    expect(text).not.toContain('%policy%');
  }
});
