import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { devPages } from './tools/pages/dev/devPages';
import { OUT, PRERENDER_OUT } from './tools/pages/outFolder';
import { classicScripts } from './tools/pages/scripts/classicScripts';
import { leafletWithoutHtml } from './tools/pages/scripts/leafletWithoutHtml';
import { styleClass } from './tools/pages/scripts/styleClass';
import { storyPlugin } from './tools/pages/storyPlugin';

/** Where the story's tables are; another newsroom names its own folder. */
const dataFolder = resolve(process.env.DATA_DIR ?? 'data');

/**
 * Phones that stopped at iOS 15, and what WeChat ships: syntax newer than that is lowered. Container
 * queries are younger; without them static pictures show fewer names, and nothing else is lost.
 */
const target = ['chrome92', 'safari15', 'firefox92'];

const client = { outDir: OUT, emptyOutDir: false, copyPublicDir: false, target };

/** What several islands share and no page needs at first: it comes once, with the first of them. */
const CORE =
  /node_modules\/(?!leaflet|supercluster|papaparse)|@oxc-project|src\/(model|format|state|layout|ui\/(?!followsHere))|src\/pages\/(pageProps|islandContext|Island|GuardedView)/;

/** Parts that come when they are asked for. */
const inParts = {
  includeDependenciesRecursively: false,
  groups: [{ name: 'core', test: CORE, minShareCount: 2 }],
};

/** Scripts that load one another; `classicScripts` makes classic ones of them. */
function scripts(input: string[], codeSplitting: typeof inParts | false): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...client,
      modulePreload: false,
      rolldownOptions: {
        input,
        // Chunks know no address of their own; nothing here asks for it.
        checks: { emptyImportMeta: false },
        // Nothing here is a custom element, and yet Svelte's entry brings them.
        treeshake: { moduleSideEffects: (id: string) => !/custom-element|legacy-client/.test(id) },
        output: {
          format: 'cjs',
          dynamicImportInCjs: false,
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
          codeSplitting,
        },
      },
    },
  };
}

export default defineConfig({
  appType: 'custom',
  // Found at the start of `npm run dev`, not at the first saved table: that would reload the page.
  optimizeDeps: {
    include: ['d3', 'fflate', 'lean-qr', 'papaparse', 'read-excel-file/universal', 'supercluster'],
    exclude: ['leaflet'],
  },
  base: './',
  plugins: [
    svelte({ compilerOptions: { cssHash: styleClass } }),
    storyPlugin(dataFolder),
    devPages(dataFolder),
    leafletWithoutHtml(),
    classicScripts(),
  ],
  environments: {
    prerender: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: PRERENDER_OUT,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/pages/prerender.ts',
          output: { format: 'esm', entryFileNames: 'prerender.js', codeSplitting: false },
        },
      },
    },
    site: scripts(['src/islands/start.ts'], inParts),
    // One script each, so that they work without a network: and parts that need each other run in the
    // order in which they come, which was the wrong one on a slow line.
    desk: scripts(['src/desk/entries/desk.ts'], false),
    deskPreview: scripts(['src/desk/entries/deskPreview.ts'], false),
    tableWorker: {
      consumer: 'client',
      build: {
        ...client,
        rolldownOptions: {
          input: 'src/live/tableWorker.ts',
          output: { format: 'iife', entryFileNames: 'assets/tableWorker-[hash].js' },
        },
      },
    },
  },
});
