import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium/findChromium';

/** Makes sure that there is a Chromium before the browser tests: finds one or installs one. */
const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

const ways: readonly (readonly string[])[] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ...(isDebianRoot
    ? [
        ['apt-get', 'update'],
        ...['chromium-headless-shell', 'chromium'].map((name) => [
          'apt-get',
          'install',
          '-y',
          '--no-install-recommends',
          name,
        ]),
      ]
    : []),
];

for (const [command = '', ...args] of ways) {
  if (findChromium() !== null) break;
  console.log(`No Chromium yet: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 10 * 60 * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const path = findChromium();
if (path === null) {
  console.error(
    'The browser tests need Chromium. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(1);
}
console.log(`Browser tests run in ${path}`);
