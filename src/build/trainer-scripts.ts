import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { bundle, SYNTAX } from './bundle.ts';

/** Name of the script, and of its folder: parts of public addresses, which do not change. */
const SCRIPT = 'workshop';

/** Scripts of the preview in the folder that is the scope of its worker, by their name there. */
const PREVIEW_SCRIPTS = {
  'worker.js': '../runtime/elements/package-preview/preview.worker.ts',
  'watch.js': '../runtime/entries/preview-watch.ts',
};

/**
 * Builds the scripts of the package builder and of the host page of previews, and the service worker
 * of the preview in the folder that is its scope. They have a build of their own: modules shared with
 * a page of the guide would become an additional file for that page to load.
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
        for (const [name, source] of Object.entries(PREVIEW_SCRIPTS)) {
          const entry = new URL(source, import.meta.url);
          await writeFile(fileURLToPath(new URL(name, scope)), await bundle(entry));
        }
      },
    },
  };
}

/** `workshop.js`, `host.js`, and the chunks that it loads on demand: packager and run-times. */
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
          host: fileURLToPath(new URL('../runtime/entries/preview-host.ts', import.meta.url)),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
