import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  devPolicy,
  framePolicy,
  pictureHosts,
  policyTag,
  serverPolicy,
  sitePolicy,
  textHash,
} from '../../../tools/pages/policy';

const NONE = { tileUrl: null, tileKey: null, imageHosts: [] };
const directive = (policy: string, name: string) =>
  policy.split('; ').find((one) => one.startsWith(`${name} `));

describe('the policy of a page', () => {
  it('takes nothing from elsewhere, no inline script, no text as HTML', () => {
    const policy = sitePolicy(NONE);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(directive(policy, 'require-trusted-types-for')).toBe(
      "require-trusted-types-for 'script'",
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('is as strict while a story is written, but for the styles and the socket of Vite', () => {
    for (const policy of [sitePolicy(NONE), framePolicy(sitePolicy(NONE))]) {
      const [built, written] = [policy.split('; '), devPolicy(policy).split('; ')];
      const other = written.filter((one) => !built.includes(one));
      expect(other.map((one) => one.split(' ')[0])).toEqual(['style-src', 'connect-src']);
      expect(written).toContain("style-src 'self' 'unsafe-inline'");
    }
  });

  it('knows the styles that stand in a page by their text, to the letter', () => {
    const hash = createHash('sha256').update('a{b:c}').digest('base64');
    expect(directive(sitePolicy(NONE, [textHash('a{b:c}')]), 'style-src')).toBe(
      `style-src 'self' 'sha256-${hash}'`,
    );
    expect(textHash('a{b:c} ')).not.toBe(textHash('a{b:c}'));
  });

  it('knows a script that stands in a page in the same way, and no other', () => {
    const policy = sitePolicy(NONE, [textHash('a{}')], [textHash('go()')]);
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${textHash('go()')}`);
    expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${textHash('a{}')}`);
  });

  it.each([
    ['https://tile.example.org/{z}/{x}/{y}.png', ['https://tile.example.org']],
    ['https://{s}.tile.example.org/{z}/{x}/{y}.png', ['https://*.tile.example.org']],
    ['https://t{s}.tile.example.org:8443/{z}/{x}/{y}', ['https://*.tile.example.org:8443']],
    ['http://10.0.0.7:8080/wmts/{z}/{y}/{x}', ['http://10.0.0.7:8080']],
    ['https://瓦片.example/{z}/{x}/{y}', ['https://xn--h1xv9c.example']],
    ['https://tile.example.org/{s}/{z}/{x}/{y}', ['https://tile.example.org']],
    ['https://tile.example.org/{z}', []],
  ])('adds only the host of the tiles %s', (tileUrl, hosts) => {
    expect(pictureHosts({ ...NONE, tileUrl })).toEqual(hosts);
  });

  it('adds the hosts of Tianditu and of pictures to pictures alone', () => {
    const settings = { tileUrl: 'tianditu', tileKey: 'k', imageHosts: ['pictures.example.org'] };
    const policy = sitePolicy(settings);
    expect(directive(policy, 'img-src')).toBe(
      "img-src 'self' data: blob: https://*.tianditu.gov.cn https://pictures.example.org",
    );
    expect(policy.replace(/img-src[^;]*/, '')).not.toContain('http');
  });
});

describe('the policy of a page for frames', () => {
  it('lets files come from a server that is not the frame’s own, and runs nothing inline', () => {
    const policy = framePolicy(sitePolicy(NONE));
    expect(directive(policy, 'default-src')).toBe("default-src 'none'");
    expect(directive(policy, 'script-src')).toBe("script-src 'self' http:");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe/);
  });
});

it('a server adds what a page leaves out', () => {
  expect(serverPolicy("default-src 'none'")).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'",
  );
});

it('nothing in a policy ends the element that declares it', () => {
  expect(policyTag('a"><script>')).toBe(
    '<meta http-equiv="Content-Security-Policy" content="a&quot;&gt;&lt;script&gt;" />',
  );
});
