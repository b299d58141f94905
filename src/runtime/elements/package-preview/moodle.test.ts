import { describe, expect, it } from 'vitest';
import { moodleNotes, type MoodleNote } from './moodle.ts';
import type { Launch } from './manifest-launch.ts';

const notes = (
  version: 'scorm12' | 'scorm2004',
  set: readonly [string, string][],
  {
    launch = {},
    ends = false,
    refused = false,
  }: { launch?: Launch; ends?: boolean; refused?: boolean } = {},
) => {
  const prefix = version === 'scorm12' ? 'LMS' : '';
  const calls = set.map((values) => ({ call: `${prefix}SetValue`, values: [...values] }));
  if (ends) calls.push({ call: version === 'scorm12' ? 'LMSFinish' : 'Terminate', values: [''] });
  const answer = refused ? 'false' : 'true';
  return moodleNotes({
    manifest: { version, remarks: [] },
    launch,
    model: {},
    calls: calls.map((call) => ({ ...call, answer, error: '0', time: 0 })),
  });
};

describe('what Moodle does otherwise', () => {
  it.each<[MoodleNote[], [string, string][], Launch]>([
    [['no-status'], [], {}],
    [[], [['cmi.core.lesson_status', 'completed']], {}],
    [['passed'], [['cmi.core.lesson_status', 'passed']], {}],
    [
      ['mastery'],
      [
        ['cmi.core.lesson_status', 'completed'],
        ['cmi.core.score.raw', '50'],
      ],
      { mastery: '80' },
    ],
    [['no-status', 'identifiers'], [['cmi.interactions.0.id', 'q 1']], {}],
    [['no-status', 'raw-scale'], [['cmi.core.score.max', '10']], {}],
    [['no-status', 'result'], [['cmi.interactions.0.result', 'incorrect']], {}],
    [['no-status', 'hours'], [['cmi.core.session_time', '0:00:12']], {}],
    [['no-status', 'suspend'], [['cmi.suspend_data', 'x'.repeat(4097)]], {}],
  ])('in SCORM 1.2: %j', (expected, set, launch) => {
    expect(notes('scorm12', set, { launch, ends: true })).toEqual(expected);
  });

  const TIME: [string, string] = ['cmi.session_time', 'PT1M'];
  it.each<[MoodleNote[], [string, string][], Launch]>([
    [['no-time'], [], {}],
    [['scaled'], [TIME, ['cmi.score.scaled', '0.5']], {}],
    [[], [TIME, ['cmi.score.scaled', '0.5'], ['cmi.score.raw', '50']], {}],
    [['measure'], [TIME, ['cmi.score.scaled', '0.5'], ['cmi.score.raw', '50']], { mastery: '0.8' }],
    [
      ['tokens'],
      [
        TIME,
        ['cmi.interactions.0.type', 'choice'],
        ['cmi.interactions.0.learner_response', 'a[,]b-1'],
      ],
      {},
    ],
    [
      [],
      [
        TIME,
        ['cmi.interactions.0.type', 'fill-in'],
        ['cmi.interactions.0.learner_response', 'a b'],
      ],
      {},
    ],
    [['navigation'], [TIME, ['adl.nav.request', 'exitAll']], {}],
  ])('in SCORM 2004: %j', (expected, set, launch) => {
    expect(notes('scorm2004', set, { launch, ends: true })).toEqual(expected);
  });

  it('nothing is said of what the run-time refused, or of a session that goes on', () => {
    expect(notes('scorm12', [['cmi.core.lesson_status', 'passed']], { refused: true })).toEqual([]);
    expect(notes('scorm2004', [])).toEqual([]);
  });

  it('what the run-time refused is told where Moodle takes it, or its reason is not plain', () => {
    const refused = (version: 'scorm12' | 'scorm2004', element: string, value: string) =>
      notes(version, [[element, value]], { refused: true });
    const time = 'cmi.interactions.0.timestamp';
    expect(refused('scorm2004', time, '2026-11-22T19:00:05+01:00')).toEqual(['zone']);
    expect(refused('scorm2004', time, '2026-11-22T19:00:05Z')).toEqual(['zone-utc']);
    expect(refused('scorm12', 'cmi.core.lesson_location', 'x'.repeat(256))).toEqual(['location']);
  });
});
