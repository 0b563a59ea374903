import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Builds the page that shows the real map, as text to put into a browser. */
export async function buildMapPage(): Promise<{ script: string; styles: string }> {
  const built = await build({
    root: resolve(import.meta.dirname, '../../..'),
    configFile: false,
    logLevel: 'error',
    plugins: [svelte()],
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'page/page.ts'),
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
