import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

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
      target: ['es2022', 'safari15'],
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
