import { expect, test } from 'vitest';
import { playwrightOutcomes, vitestOutcomes } from './outcomes.ts';

test('each test of Vitest has its file, its titles and its end', () => {
  const one = (title: string, status: string) => ({ ancestorTitles: ['marks'], title, status });
  const report = {
    testResults: [
      {
        name: '/home/me/sanad/src/a.test.ts',
        assertionResults: [one('full', 'passed'), one('none', 'failed'), one('half', 'pending')],
      },
      {
        name: '/home/me/sanad/src/b.test.ts',
        assertionResults: [{ ancestorTitles: [], title: 'later', status: 'todo' }],
      },
    ],
  };
  expect(vitestOutcomes(report, '/home/me/sanad')).toEqual([
    { name: 'src/a.test.ts › marks › full', end: 'passed' },
    { name: 'src/a.test.ts › marks › none', end: 'failed' },
    { name: 'src/a.test.ts › marks › half', end: 'skipped' },
    { name: 'src/b.test.ts › later', end: 'skipped' },
  ]);
});

test('each test of Playwright has its file, its titles and its end', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    suites: [
      {
        title: 'kits.e2e.ts',
        specs: [spec('one sheet', 'expected'), spec('two sheets', 'flaky')],
        suites: [
          {
            title: 'without script',
            specs: [spec('cards', 'unexpected'), spec('grid', 'skipped')],
          },
        ],
      },
    ],
  };
  expect(playwrightOutcomes(report, 'tests/e2e')).toEqual([
    { name: 'tests/e2e/kits.e2e.ts › one sheet', end: 'passed' },
    { name: 'tests/e2e/kits.e2e.ts › two sheets', end: 'flaky' },
    { name: 'tests/e2e/kits.e2e.ts › without script › cards', end: 'failed' },
    { name: 'tests/e2e/kits.e2e.ts › without script › grid', end: 'skipped' },
  ]);
});
