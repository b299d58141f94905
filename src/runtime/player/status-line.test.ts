import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fr } from '../../i18n/messages/fr.ts';

const TESTS = 'tests/e2e/status-line.e2e.ts';
/** Words beside the line: buttons, the question about an earlier copy, the log for a help desk. */
const BESIDE = /^lms\.(log|logHead|reload|unsent|take|drop)$/;
const MESSAGES: Readonly<Record<string, unknown>> = fr;

/** Key, sentence, status, fact and test of each row of the table. */
const rows = readFileSync('docs/status-line.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, key = '', sentence, status, fact, test = '']) => ({
    ...{ key: key.replaceAll('`', ''), sentence, status, fact, test: test.replaceAll('`', '') },
  }));
const source = readFileSync(TESTS, 'utf8');
/** Keys that a title names before its colon, each with the body of its tests. */
const tested = source
  .split(/^test\('/m)
  .slice(1)
  .flatMap((part) => {
    const [names = ''] = part.split(':');
    return names.split(', ').map((name) => ({ name, body: part }));
  });
/** The player's sentences, as its bar gives them to it. */
const shown = [
  ...readFileSync('src/site/components/player-bar/PlayerBar.astro', 'utf8').matchAll(
    /^ {2}\w+: t\('([^']+)'\),$/gm,
  ),
].map(([, key]) => key!);

describe('the table of the status line', () => {
  it('has each sentence that the bar gives the player, and each key of the LMS, once', () => {
    const ofLms = Object.keys(MESSAGES).filter((key) => key.startsWith('lms.'));
    const wanted = new Set([...shown, ...ofLms].filter((key) => !BESIDE.test(key)));
    expect(wanted.size).toBeGreaterThan(10);
    expect(rows.map(({ key }) => key).sort()).toEqual([...wanted].sort());
  });

  it.each(rows)('$key: its words, a fact, and a test that shows it', (row) => {
    const plain = (text: unknown) => String(text).replaceAll(/\s/g, ' ');
    expect(plain(row.sentence)).toBe(plain(MESSAGES[row.key]));
    expect(row.fact).toMatch(/\w+ \w+ \w+/);
    const bodies = tested.filter(({ name }) => name === row.test).map(({ body }) => body);
    expect(bodies.join('\n')).toContain(`'${row.key}'`);
  });
});
