import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../chromium/findChromium';
import type { BuiltPage } from './buildPage';
import { FRAME_WATCH } from './frameWatch';

/** A browser that nothing has warmed up. */
export function openBareBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info'],
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/** An empty page with one subject in it, ready to show what it is given in `#target`. */
export async function loadSubject(
  page: Page,
  { script, styles }: BuiltPage,
  targetStyle: string,
): Promise<void> {
  await page.setContent(
    '<!doctype html><html lang="en"><body><div id="target"></div></body></html>',
  );
  await page.addStyleTag({ content: `${styles}\n#target { ${targetStyle} }` });
  await page.addScriptTag({ content: FRAME_WATCH });
  await page.addScriptTag({ content: script });
}
