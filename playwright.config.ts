import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium/findChromium';

const port = Number(process.env.BROWSER_PORT ?? 4273);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: ['browser/**/*.spec.ts', 'tough/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // For what hangs, not for what is slow: the machine may be busy with something else.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      // Chromium refuses its own sandbox to root, as containers and CI usually are.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  webServer: {
    command: 'npx tsx tools/serve.ts',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
