import { describe, expect, it } from 'vitest';
import { drawSitting, ODDITIES, type Oddity } from '../tests/lms/odd/draw.ts';
import { illegalCalls } from '../tests/lms/odd/legal-calls.ts';
import type { Call } from '../tests/lms/odd/page-runtime.ts';

const call = (line: string, answer = 'true', error = '0'): Call => {
  const [name = '', ...rest] = line.split(' ');
  const values = rest.length > 1 ? [rest[0]!, rest.slice(1).join(' ')] : rest;
  return { name, values: values.length > 0 ? values : [''], answer, error };
};
const judge = (is12: boolean, ...calls: Call[]) =>
  illegalCalls(calls, { is12, isOpened: false, documents: 1, known: [] });

describe('drawSitting', () => {
  const drawn = Array.from({ length: 400 }, (_, seed) => drawSitting(seed));

  it('draws the same sitting for the same seed', () => {
    expect(drawSitting(7)).toEqual(drawSitting(7));
    expect(drawSitting(8)).not.toEqual(drawSitting(7));
  });

  it('draws two or three oddities, each of them in some sitting', () => {
    for (const { oddities } of drawn) expect([2, 3]).toContain(new Set(oddities).size);
    const seen = new Set(drawn.flatMap(({ oddities }) => oddities));
    expect([...seen].sort()).toEqual(Object.keys(ODDITIES).sort());
  });

  it('leaves an oddity out and the rest as it was', () => {
    const has = ({ oddities }: { oddities: readonly Oddity[] }) => oddities.includes('failing');
    const whole = drawn.find(has)!;
    const less = drawSitting(whole.seed, undefined, ['failing']);
    expect(less.oddities).toEqual(whole.oddities.filter((name) => name !== 'failing'));
    const answers = ({ launches }: typeof whole) =>
      launches.map(({ acts }) => acts.filter(({ does }) => does === 'answer'));
    expect(answers(less)).toEqual(answers(whole));
    expect(JSON.stringify(less.launches)).not.toContain('failing');
  });
});

describe('illegalCalls', () => {
  const open = call('Initialize');

  it('accepts what the standards want', () => {
    expect(
      judge(
        true,
        open,
        call('GetValue cmi.core.lesson_status', 'not attempted'),
        call('SetValue cmi.core.lesson_status incomplete'),
        call('SetValue cmi.interactions.0.id first-words'),
        call('SetValue cmi.interactions.0.latency 00:00:01.50'),
        call('SetValue cmi.interactions.1.id second'),
        call('Commit'),
        call('Finish'),
      ),
    ).toEqual([]);
    expect(
      judge(
        false,
        open,
        call('SetValue cmi.score.scaled 0.5385'),
        call('SetValue cmi.interactions.0.id first-words'),
        call('SetValue cmi.interactions.0.type choice'),
        call('SetValue cmi.interactions.0.timestamp 2026-12-01T10:00:00'),
        call('SetValue cmi.interactions.0.learner_response a[,]b'),
        call('SetValue cmi.interactions.0.latency PT1.5S'),
        call('Terminate'),
      ),
    ).toEqual([]);
  });

  it.each<[boolean, string, Call[]]>([
    [true, 'while new', [call('SetValue cmi.core.exit suspend')]],
    [true, 'while ended', [open, call('Finish'), call('Commit')]],
    [true, 'no such element', [open, call('SetValue cmi.location 1')]],
    [true, 'may not be written', [open, call('SetValue cmi.core.student_id a')]],
    [true, 'may not be read', [open, call('GetValue cmi.interactions.0.id')]],
    [true, 'no such value', [open, call('SetValue cmi.core.lesson_status unknown')]],
    [true, 'no such value', [open, call(`SetValue cmi.suspend_data ${'x'.repeat(4097)}`)]],
    [true, 'must be set before it', [open, call('SetValue cmi.interactions.1.id gap')]],
    [true, 'its parameter is not ""', [call('Initialize now')]],
    [true, 'by a document that knows it', [open, open, open]],
    [false, 'must be set before it', [open, call('SetValue cmi.interactions.0.type choice')]],
    [false, 'no such value', [open, call('SetValue cmi.score.scaled 1.5')]],
    [false, 'no such value', [open, call('SetValue cmi.session_time 00:00:10')]],
  ])('in SCORM 1.2 (%s): %s', (is12, reason, calls) => {
    const found = judge(is12, ...calls);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(reason);
  });
});
