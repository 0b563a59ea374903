import '@testing-library/jest-dom/vitest';
import { beforeEach } from 'vitest';

/** Test files share one page, in an order that changes with the machine: each test begins with an empty one. */
beforeEach(() => {
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes]) {
    document.documentElement.removeAttribute(name);
  }
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  history.replaceState(null, '', '/');
});
