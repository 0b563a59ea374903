import { afterEach, expect, it, vi } from 'vitest';
import { addLookSwitch } from '../../../src/islands/masthead/lookSwitch';

/** A system that turns dark and light, as far as the switch asks. */
class System extends EventTarget {
  matches = false;
  turn(isDark: boolean): void {
    this.matches = isDark;
    this.dispatchEvent(new Event('change'));
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('follows the system until it is undone, and then is gone', () => {
  const system = new System();
  vi.stubGlobal('matchMedia', () => system);
  const nav = document.body.appendChild(document.createElement('nav'));
  const undo = addLookSwitch(nav, { look: 'Dark mode', offer: '', dismiss: '' });
  const button = nav.querySelector('button');
  expect(button?.getAttribute('aria-pressed')).toBe('false');
  system.turn(true);
  expect(button?.getAttribute('aria-pressed')).toBe('true');
  undo();
  system.turn(false);
  expect(button?.getAttribute('aria-pressed')).toBe('true');
  expect(nav.children).toHaveLength(0);
});
