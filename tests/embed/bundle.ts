import { build } from 'vite';

/**
 * One classic script out of an entry file, minified as the site's build does it. `root` of the
 * project is the working directory of every test run.
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { __DEFAULT_LANG__: JSON.stringify('zh') },
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      lib: { entry, formats: ['iife'], name: 'unused', fileName: 'bundle' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error(`${entry} gave no script`);
  return first.output[0].code;
}
