/**
 * What a real Moodle does otherwise than the standard, and than the run-time of the trial: measured in
 * Moodle 4.5 and 5.0. Each is told with Moodle's name.
 */
import type { Launch } from './manifest-launch.ts';
import type { Manifest } from './manifest.ts';
import type { Call, Model } from './preview-protocol.ts';

/** A difference that this trial met. */
export const MOODLE_NOTES = [
  /** 1.2: the session ended without a status; Moodle stores `completed`. */
  'no-status',
  /** 1.2: `passed` alone does not complete an activity by Moodle’s default rule. */
  'passed',
  /** 1.2: a mastery score and a score: Moodle stores passed or failed, whatever the package says. */
  'mastery',
  /** 2004: Moodle does not compare the score with the manifest’s minNormalizedMeasure. */
  'measure',
  /** 2004: a scaled score without a raw one is a grade of 0. */
  'scaled',
  /** A raw score over 100, or a maximum that is not 100: the grade is the raw score as it is. */
  'raw-scale',
  /** 2004: a timestamp with an offset and no fraction (`19:00:05+01:00`) is refused with 406 there too. */
  'zone',
  /** 2004: a timestamp in UTC without a fraction (`19:00:05Z`) is taken; the standard forbids it. */
  'zone-utc',
  /** 2004: tokens of answers may have letters, digits, dots and underscores only. */
  'tokens',
  /** 1.2: identifiers of interactions must be ASCII without spaces. */
  'identifiers',
  /** 1.2: the result `incorrect` is refused; the standard has `wrong`. */
  'result',
  /** 1.2: a time whose hours have one digit is refused. */
  'hours',
  /** 1.2: a location of more than 255 characters is taken; the standard forbids it. */
  'location',
  /** 2004: `adl.nav.request` of these values makes Terminate fail. */
  'navigation',
  /** 2004: no session time: the total time is stored as "P". */
  'no-time',
  /** More suspend data than the standard guarantees: Moodle keeps it unless set to the standard. */
  'suspend',
  /** The manifest has no organization: Moodle makes an activity. */
  'no-organization',
] as const;

/** Id of a note. */
export type MoodleNote = (typeof MOODLE_NOTES)[number];

/** What is looked at. */
export interface Played {
  readonly manifest: Pick<Manifest, 'version' | 'remarks'>;
  readonly launch: Launch;
  readonly calls: readonly Call[];
  readonly model: Model;
}

type Setting = readonly [element: string, value: string];

/** Values that the package gave to the run-time, and whether it took them. */
const settings = (calls: readonly Call[], isTaken: boolean): Setting[] =>
  calls.flatMap(({ call, values, answer }) =>
    /SetValue$/.test(call) && (answer === 'true') === isTaken
      ? [[values[0] ?? '', values[1] ?? ''] as const]
      : [],
  );

const ended = (calls: readonly Call[]) =>
  calls.some(({ call, answer }) => /Finish$|Terminate$/.test(call) && answer === 'true');

/** The notes that apply to what was played. */
export function moodleNotes(played: Played): MoodleNote[] {
  const { manifest, calls } = played;
  const set = settings(calls, true);
  const refused = settings(calls, false);
  const notes = manifest.version === 'scorm12' ? notes12 : notes2004;
  const found = notes(played, set, refused);
  const both: Partial<Record<MoodleNote, boolean>> = {
    ...found,
    'raw-scale': set.some(
      ([element, value]) =>
        (/^cmi\.(?:core\.)?score\.raw$/.test(element) && Number(value) > 100) ||
        (/^cmi\.(?:core\.)?score\.max$/.test(element) && Number(value) !== 100),
    ),
    'no-organization': manifest.remarks.includes('no-organization'),
  };
  return MOODLE_NOTES.filter((note) => both[note]);
}

type Found = Partial<Record<MoodleNote, boolean>>;

function notes12({ launch, calls }: Played, set: Setting[], refused: Setting[]): Found {
  const statuses = set.filter(([element]) => element === 'cmi.core.lesson_status');
  const hasRaw = set.some(([element]) => element === 'cmi.core.score.raw');
  return {
    'no-status': statuses.length === 0 && ended(calls),
    passed: statuses.at(-1)?.[1] === 'passed',
    mastery: launch.mastery !== undefined && hasRaw,
    identifiers: set.some(
      ([element, value]) => /^cmi\.interactions\.\d+\.id$/.test(element) && /[^!-~]/.test(value),
    ),
    result: set.some(([element, value]) => /\.result$/.test(element) && value === 'incorrect'),
    hours: set.some(
      ([element, value]) => /session_time$|latency$|\.time$/.test(element) && /^\d:/.test(value),
    ),
    location: refused.some(
      ([element, value]) => element === 'cmi.core.lesson_location' && value.length > 255,
    ),
    suspend: set.some(([element, value]) => element === 'cmi.suspend_data' && value.length > 4096),
  };
}

function notes2004({ launch, calls }: Played, set: Setting[], refused: Setting[]): Found {
  const has = (name: string) => set.some(([element]) => element === name);
  const answer = /^cmi\.interactions\.\d+\.(?:learner_response|correct_responses\.\d+\.pattern)$/;
  const types = new Map(set.filter(([element]) => /interactions\.\d+\.type$/.test(element)));
  const isOfTokens = (element: string) => {
    const interaction = /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
    return /choice|matching|sequencing/.test(types.get(`${interaction}.type`) ?? '');
  };
  return {
    measure: launch.mastery !== undefined && has('cmi.score.scaled'),
    scaled: has('cmi.score.scaled') && !has('cmi.score.raw'),
    zone: refused.some(
      ([element, value]) => /timestamp$/.test(element) && /:\d\d[+-]\d\d:\d\d$/.test(value),
    ),
    'zone-utc': refused.some(
      ([element, value]) => /timestamp$/.test(element) && /:\d\dZ$/.test(value),
    ),
    tokens: set.some(
      ([element, value]) =>
        answer.test(element) &&
        isOfTokens(element) &&
        value.split(/\[[,.]\]/).some((token) => /[^\w.]/.test(token)),
    ),
    navigation: set.some(
      ([element, value]) =>
        element === 'adl.nav.request' && /^exit(?:All)?$|choice$|jump$/.test(value),
    ),
    'no-time': ended(calls) && !has('cmi.session_time'),
  };
}
