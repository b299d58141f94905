import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * Syntax of what this project bundles itself. Safari 15 reads all of ES2022 but static blocks, which
 * came with 16.4: the tests of the built site look that there is none. Naming Safari as a target
 * would have private methods rewritten as well, which weighs 7 % of the player.
 */
export const SYNTAX = 'es2022';

/**
 * Bundles one script into one text, without modules.
 * @param entry address of its source
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
