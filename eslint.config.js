import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Pure TypeScript: no DOM, Astro, file system, clock or randomness; each is passed in. */
const DOMAIN = [
  'schemas',
  'assessment',
  'learning',
  'packaging',
  'interchange',
  'checking',
  'measuring',
  'i18n',
  'messages',
];
/** Where each room may import from, beside itself. Imports point one way: to the schemas. */
const MAY_IMPORT = {
  schemas: [],
  messages: ['schemas'],
  i18n: ['schemas'],
  assessment: ['schemas'],
  learning: ['schemas', 'assessment', 'i18n'],
  packaging: ['schemas', 'assessment', 'learning', 'i18n'],
  interchange: ['schemas', 'packaging', 'i18n'],
  checking: ['schemas', 'assessment', 'learning', 'i18n', 'messages'],
  measuring: ['schemas', 'checking'],
};

const IMPURE_MODULES = [
  { group: ['node:*', 'fs', 'path', 'crypto'], message: 'Domain code has no file system.' },
  { group: ['astro', 'astro:*', '@astrojs/*'], message: 'Domain code knows no Astro.' },
  { group: ['playwright*', '@playwright/*', 'vite', 'pagefind'], message: 'That is an edge.' },
];
const IMPURE_GLOBALS = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'fetch',
  'performance',
  'crypto',
  'process',
  'setTimeout',
  'setInterval',
];
const room = (name) => ({
  files: [`src/${name}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...IMPURE_MODULES,
          {
            regex: `^(\\.\\./)+(?!${[name, ...MAY_IMPORT[name]].join('/|')}/)[a-z-]+/`,
            message: `src/${name} imports only from: ${[name, ...MAY_IMPORT[name]].join(', ')}.`,
          },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...IMPURE_GLOBALS.map((global) => ({ name: global, message: 'Pass it in.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Pass the clock in.' },
      { object: 'Math', property: 'random', message: 'Pass the seed in.' },
      { object: 'globalThis', property: 'localStorage', message: 'Pass the store in.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pass it in.' },
    ],
  },
});

export default defineConfig(
  globalIgnores([
    'dist/',
    '.cache/',
    '.astro/',
    'packages/',
    'test-results/',
    'playwright-report/',
  ]),
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/env.d.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Lists: the words of each language, all that the check says, a fault for each of its messages.
    files: ['src/i18n/messages.*.ts', 'src/messages/catalogue.ts', 'src/checking/check.test.ts'],
    rules: { 'max-lines': 'off' },
  },
  ...DOMAIN.map(room),
);
