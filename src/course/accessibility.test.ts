import { expect, it } from 'vitest';
import { resultFor, shownFingerprint } from './accessibility.ts';
import type { ModuleParts } from './module-parts.ts';
import { french } from './sample-parts.test-data.ts';

it('a result holds for what was shown, and for nothing else', () => {
  const result = { tool: 'axe 4.1.2', date: '2026-11-27', pages: 5, rules: 60, violations: 0 };
  const player = [{ path: 'player.css', content: 'a{}' }];
  const print = shownFingerprint(french, player);
  const record = {
    fr: { ...result, fingerprint: print },
  };
  expect(resultFor(record, 'fr', print)).toEqual(result);
  expect(resultFor(record, 'ar', print)).toBeUndefined();
  const others: [ModuleParts, { path: string; content: string }[]][] = [
    [{ ...french, frame: `${french.frame} ` }, player],
    [{ ...french, lessons: new Map([['one', '']]) }, player],
    [french, [{ path: 'player.css', content: 'b{}' }]],
  ];
  for (const [parts, sheet] of others) {
    expect(resultFor(record, 'fr', shownFingerprint(parts, sheet))).toBeUndefined();
  }
  const facts = { ...french, module: { ...french.module, minutes: 30 } };
  const script = [...player, { path: 'player.js', content: 'x' }];
  expect(shownFingerprint(facts, script)).toBe(print);
});
