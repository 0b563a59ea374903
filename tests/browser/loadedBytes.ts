import type { Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';

/** Counts what a page loads from now on, each file as brotli 11 sends it. */
export function countBytes(page: Page): () => Promise<ReadonlyMap<string, number>> {
  // What still comes for the last page has no body any more.
  page.removeAllListeners('response');
  const bodies: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    bodies.push(response.body().then((body) => [pathname, brotli(body)] as const));
  });
  return async () => new Map(await Promise.all(bodies));
}

export function brotli(body: Uint8Array | string): number {
  return brotliCompressSync(body).length;
}

export function total(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((sum, size) => sum + size, 0);
}
