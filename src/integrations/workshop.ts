import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle } from './bundle.ts';

/** Puts the service worker of the workshop's trials into the folder that is its scope. */
export function workshopWorker(): AstroIntegration {
  return {
    name: 'sanad:workshop',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('workshop/try/', dir);
        await mkdir(fileURLToPath(folder), { recursive: true });
        const entry = new URL('../components/trial/try.worker.ts', import.meta.url);
        await writeFile(fileURLToPath(new URL('worker.js', folder)), await bundle(entry));
      },
    },
  };
}
