import { createBuilder } from 'vite';

/**
 * `npm run build`: the log holds what somebody must read, and that comes last. Vite's own lines about
 * each script, and its hint about imports that a later version of its loader will not follow, are left out.
 */
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

try {
  const builder = await createBuilder(
    {
      configLoader: 'bundle',
      logLevel: 'warn',
      // How long its plugins take is said on slow machines only, and nobody there can change it.
      build: { rolldownOptions: { checks: { pluginTimings: false } } },
    },
    null,
  );
  await builder.buildApp();
} catch (error) {
  // Refused data is nobody's bug: where in the program it was noticed helps no one.
  const isData = error instanceof Error && error.name === 'DataRefused';
  console.error(isData ? error.message : error);
  process.exit(1);
}
