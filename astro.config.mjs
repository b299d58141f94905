import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { boundCitations } from './src/build/bound-citations.ts';
import { guideFiles } from './src/build/guide.ts';
import { pagefindIndex } from './src/build/pagefind.ts';
import { sitePolicy } from './src/build/site-policy.ts';
import { packageParts } from './src/build/module-parts.ts';
import { trainerScripts } from './src/build/trainer-scripts.ts';

export default defineConfig({
  site: process.env.SITE,
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321) },
  integrations: [
    mdx(),
    sitePolicy(),
    packageParts(),
    guideFiles(),
    trainerScripts(),
    pagefindIndex(),
  ],
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Modules that the same pages need travel together: a file of its own for each costs a
      // request and some 100 bytes. "words" is for every page, "record" for those that read or
      // write the learner's record. Earlier groups win, so that "record" cannot draw the storage
      // keys to itself, which the guide's pages need too.
      rollupOptions: {
        output: {
          advancedChunks: {
            groups: [
              {
                name: 'words',
                test: /src\/(i18n\/fill|runtime\/(download|messages|required|storage\/(keys|text-store)))\.ts$/,
              },
              {
                name: 'record',
                test: /src\/runtime\/(storage\/(browser-session|last-page|learner|present-learner|write-record)|elements\/quiz\/start-quiz)\.ts$/,
              },
              {
                name: 'questions',
                test: /src\/runtime\/elements\/question\/(question\.element|questions)\.ts$/,
              },
            ],
          },
        },
      },
    },
    plugins: [boundCitations()],
  },
});
