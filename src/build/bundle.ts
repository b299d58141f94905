import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * Target syntax of the bundles. Safari 15 supports all of ES2022 except static blocks, which came
 * with 16.4; a test of the built site forbids them. Naming Safari as the target would also rewrite
 * private methods, which adds 7 % to the player.
 */
export const SYNTAX = 'es2022';

/**
 * Bundles a script into one text, without modules.
 * @param entry URL of its source
 */
export async function bundle(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: SYNTAX,
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'sanad',
        fileName: () => 'script.js',
      },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}
