import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['*.test.ts', '{src,scripts}/**/*.test.ts', 'tests/golden/*.test.ts'],
        },
      },
      // These read dist/: `npm test` builds it first.
      { test: { name: 'site', include: ['tests/site/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
