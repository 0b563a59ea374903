import { build } from 'vite';

/**
 * The script for host pages, `embed.js`: one classic script without a hash in its name, so that the
 * address which stands in other people's articles never changes.
 *
 * @param defaultLanguage the language whose pages have no folder of their own
 */
export async function hostScript(defaultLanguage: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { __DEFAULT_LANG__: JSON.stringify(defaultLanguage) },
    build: {
      write: false,
      target: 'es2020',
      lib: {
        entry: 'src/embed/host/embed.ts',
        formats: ['iife'],
        name: 'storyEmbed',
        fileName: 'embed',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('embed.js could not be built');
  return first.output[0].code;
}
