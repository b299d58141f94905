import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { PARTS_FOLDER } from '../course/parts-folder.ts';
import { withoutArabicMarks } from '../fields/word-key.ts';

/** Indexes the built pages for search: dist/pagefind/. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'sanad:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const files = (await readdir(root, { recursive: true }))
          .filter((file) => file.endsWith('.html') && !file.startsWith(PARTS_FOLDER))
          .sort();
        let pages = 0;
        for (const file of files) {
          const content = await readFile(join(root, file), 'utf8');
          const added = await index.addHTMLFile({
            sourcePath: file,
            content: withoutArabicMarks(content),
          });
          if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('; ')}`);
          if (content.includes('data-pagefind-body')) pages += 1;
        }
        const written = await index.writeFiles({ outputPath: join(root, 'pagefind') });
        if (written.errors.length > 0) throw new Error(written.errors.join('; '));
        await close();
        // Pagefind’s own interfaces, which the pages do not use.
        for (const file of await readdir(join(root, 'pagefind'))) {
          if (/-ui\.|highlight/.test(file)) await rm(join(root, 'pagefind', file));
        }
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}
