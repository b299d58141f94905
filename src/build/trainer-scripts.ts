import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { bundle, SYNTAX } from './bundle.ts';

/** Name of the script, and of its folder: parts of public addresses, which do not change. */
const SCRIPT = 'workshop';

/**
 * Builds the scripts of the package builder, and the service worker of the package preview in the
 * folder that is its scope. They have a build of their own: modules shared with a page of the guide
 * would become an additional file for that page to load.
 */
export function trainerScripts(): AstroIntegration {
  return {
    name: 'sanad:trainer-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL(`${SCRIPT}/`, dir);
        await buildScripts(fileURLToPath(folder));
        const scope = new URL('try/', folder);
        await mkdir(fileURLToPath(scope), { recursive: true });
        const entry = new URL(
          '../runtime/elements/package-preview/preview.worker.ts',
          import.meta.url,
        );
        await writeFile(fileURLToPath(new URL('worker.js', scope)), await bundle(entry));
      },
    },
  };
}

/** `workshop.js`, and the chunks that it loads on demand: packager and run-times. */
async function buildScripts(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      outDir,
      emptyOutDir: false,
      target: SYNTAX,
      modulePreload: false,
      rollupOptions: {
        input: {
          [SCRIPT]: fileURLToPath(new URL('../runtime/entries/trainers.ts', import.meta.url)),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
