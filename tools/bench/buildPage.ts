import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

export interface BuiltPage {
  readonly script: string;
  readonly styles: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Builds the page that shows one of our own views with made-up data, as text to put into a browser. */
export async function buildPage(view: 'timeline' | 'map'): Promise<BuiltPage> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte()],
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, view, 'page/page.ts'),
        formats: ['iife'],
        name: 'benchPage',
        fileName: 'bench',
      },
    },
  });
  const bundles = Array.isArray(built) ? built : [built];
  const files = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = files.find((file) => file.type === 'chunk')?.code ?? '';
  const styles = files.find((file) => file.fileName.endsWith('.css'));
  return { script, styles: styles?.type === 'asset' ? String(styles.source) : '' };
}
