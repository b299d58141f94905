import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/, and the rooms that each may import from beside itself. Each room imports only
 * from rooms above it in this list. `runtime` runs in a browser, `site` and `pages` in Astro's
 * build, `build` and `cli` in Node. docs/architecture.md says what each room holds.
 */
const COURSE = ['fields', 'i18n', 'items', 'learning', 'course'];
const PACKAGES = [...COURSE, 'content', 'formats', 'publishing'];
const ROOMS = {
  styles: [],
  fields: [],
  diagnostics: [],
  i18n: ['fields'],
  items: ['fields', 'i18n'],
  content: ['fields', 'diagnostics', 'i18n', 'items'],
  learning: ['fields', 'i18n', 'items'],
  course: ['fields', 'i18n', 'items', 'learning'],
  formats: [...COURSE, 'content'],
  publishing: [...COURSE, 'content', 'formats'],
  check: ['fields', 'diagnostics', 'i18n', 'items', 'content', 'learning'],
  runtime: ['styles', ...COURSE, 'formats', 'publishing'],
  site: ['styles', ...PACKAGES, 'runtime'],
  pages: ['styles', ...PACKAGES, 'runtime', 'site'],
  build: PACKAGES,
  cli: [...PACKAGES, 'diagnostics', 'check', 'build'],
};

/** Pure TypeScript: no DOM, Astro, file system, clock or randomness; each is passed in. */
const PURE = [
  'fields',
  'diagnostics',
  'i18n',
  'items',
  'content',
  'learning',
  'course',
  'formats',
  'publishing',
  'check',
];

// An item type keeps its markup and its browser half beside its logic: the first may import what
// `site` may, the second what `runtime` may. Nothing else in `items` sees either.
const MARKUP = 'src/items/**/*.astro';
const ELEMENTS = 'src/items/**/behaviour.ts';

const NODE = { group: ['node:*', 'fs', 'path', 'crypto'], message: 'No file system here.' };
const ASTRO = { group: ['astro', 'astro:*', '@astrojs/*'], message: 'No Astro here.' };
const TOOLS = {
  group: ['playwright*', '@playwright/*', 'vite', 'pagefind'],
  message: 'That is a tool of the build.',
};
const SCHEMAS = {
  group: ['zod'],
  message: 'zod must not travel to a phone: check it in the build.',
};

const HALVES = {
  group: ['**/*.astro', './behaviour.ts'],
  message: 'The logic of an item sees neither its markup nor its browser half.',
};

const BROWSER_GLOBALS = [
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
/** Names that the code once had, before the field's words took their place. */
const FORMER_NAMES = ['keeper', 'recall', 'shelf', 'surroundings', 'told', 'wish', 'workshop'];

const passedIn = {
  'no-restricted-globals': [
    'error',
    ...BROWSER_GLOBALS.map((global) => ({ name: global, message: 'Pass it in.' })),
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
};

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
      'id-denylist': ['error', ...FORMER_NAMES],
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
    // A switch names every member of its union, so that a new item type or format is not forgotten.
    // The rule needs types. Workers have a tsconfig of their own.
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.worker.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    // The matrix of rooms, for TypeScript and Astro files alike.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts', '**/*.test-data.ts', 'src/content.config.ts', 'src/env.d.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(ROOMS).map((type) => ({ type, pattern: `src/${type}` })),
      'boundaries/files': [
        { category: 'markup', pattern: MARKUP },
        { category: 'element', pattern: ELEMENTS },
      ],
      'boundaries/include': ['src/**/*'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'src/{{from.element.type}} may not import from src/{{to.element.type}}: see ROOMS in eslint.config.js.',
          policies: [
            ...Object.entries(ROOMS).map(([type, others]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
            })),
            {
              from: { element: { type: 'items' }, file: { categories: 'markup' } },
              allow: { to: { element: { types: { anyOf: ['items', ...ROOMS.site, 'site'] } } } },
            },
            {
              from: { element: { type: 'items' }, file: { categories: 'element' } },
              allow: {
                to: { element: { types: { anyOf: ['items', ...ROOMS.runtime, 'runtime'] } } },
              },
            },
          ],
        },
      ],
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    ignores: ['**/*.test.ts', ELEMENTS],
    rules: {
      'no-restricted-imports': ['error', { patterns: [NODE, ASTRO, TOOLS] }],
      ...passedIn,
    },
  },
  {
    files: ['src/items/**/*.ts'],
    ignores: ['**/*.test.ts', ELEMENTS],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE, ASTRO, TOOLS, HALVES] }] },
  },
  {
    // What runs in a browser. The trainers' page alone checks with zod what it fetches.
    files: ['src/runtime/**/*.ts', ELEMENTS],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE, ASTRO, TOOLS, SCHEMAS] }] },
  },
  {
    files: ['src/runtime/elements/package-builder/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE, ASTRO, TOOLS] }] },
  },
  {
    files: ['**/*.test.ts', 'tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // A list: a fault for each message of the check.
    files: ['src/check/check.test.ts'],
    rules: { 'max-lines': 'off' },
  },
);
