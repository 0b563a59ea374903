import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The shell first: without the windows of the whole browser a page opens in a quarter of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * The Chromium to test with: the one that `CHROMIUM_PATH` names, the system's, or Playwright's own;
 * `null` when there is none.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH ?? '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [named, ...onPath, ownPath()].find((file) => file !== '' && isExecutable(file));
  return found ?? null;
}

/** Playwright names where its own would be, whether or not it is there. */
function ownPath(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

function isExecutable(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
