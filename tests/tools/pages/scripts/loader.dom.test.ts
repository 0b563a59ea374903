import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOADER } from '../../../../tools/pages/scripts/loader';

interface Scripts {
  define(name: string, body: (...args: unknown[]) => void): void;
  run(name: string): Record<string, unknown>;
  load(files: readonly string[] | string): Promise<unknown>;
}

let scripts: Scripts;

beforeEach(() => {
  document.head.innerHTML = '';
  Object.defineProperty(document, 'currentScript', {
    configurable: true,
    value: { src: 'https://site.example/assets/start-1.js' },
  });
  // The loader is text because every script begins with it.
  new Function('self', LOADER)(globalThis);
  scripts = Reflect.get(globalThis, 'storyScripts') as Scripts;
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'storyScripts');
  Reflect.deleteProperty(document, 'currentScript');
});

const asked = () =>
  [...document.head.children].map((node) => node.getAttribute('src') ?? node.getAttribute('href'));
const settle = (type: 'load' | 'error') =>
  [...document.head.children].forEach((node) => node.dispatchEvent(new Event(type)));

describe('the loader of scripts', () => {
  it('asks for all that a chunk needs at once, without crossorigin, each once', async () => {
    void scripts.load(['b.js', 'a.js', 'b.css']);
    const loading = scripts.load(['a.js', 'b.css']);
    expect(asked()).toEqual(
      ['b.js', 'a.js', 'b.css'].map((n) => `https://site.example/assets/${n}`),
    );
    expect(document.head.querySelectorAll('[crossorigin], [type=module]')).toHaveLength(0);
    settle('load');
    await loading;
  });

  it('runs a script when it is first required, once', () => {
    let runs = 0;
    scripts.define('a.js', (_, exports) => {
      runs += 1;
      (exports as Record<string, unknown>).one = 1;
    });
    scripts.define('b.js', (require, exports) => {
      const a = (require as (name: string) => Record<string, unknown>)('./a.js');
      (exports as Record<string, unknown>).two = Number(a.one) + 1;
    });
    expect(runs).toBe(0);
    expect(scripts.run('b.js').two).toBe(2);
    scripts.run('a.js');
    expect(runs).toBe(1);
  });

  it('says which script did not come, and asks for it again the next time', async () => {
    const failing = scripts.load('gone.js');
    settle('error');
    await expect(failing).rejects.toThrow('gone.js');
    expect(asked()).toEqual([]);
    void scripts.load('gone.js');
    expect(asked()).toEqual(['https://site.example/assets/gone.js']);
  });

  it('does not ask for what is there', async () => {
    scripts.define('here.js', () => {});
    await scripts.load(['here.js']);
    expect(asked()).toEqual([]);
  });
});
