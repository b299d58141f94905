import { mulberry32 } from '../../../src/items/shuffle.ts';
/** Draws a random sitting: the platform's oddities, and what a learner and the network do. */

/** The standards of the packages that are played. */
export const ODD_STANDARDS = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
/** A standard of {@link ODD_STANDARDS}. */
export type OddStandard = (typeof ODD_STANDARDS)[number];

/** What platforms, browsers and networks do that a package does not expect. */
export const ODDITIES = {
  late: 'the API appears after a while',
  opened: 'the platform has opened the session itself',
  yes: 'another word or value stands for "true"',
  silent: 'Commit stores and answers nothing, or "false" without an error',
  empty: 'what was never written is called null, undefined or {}',
  failing: 'commits are refused and lost for a while',
  unreachable: 'the server fails for a while: commits are lost and answered "true"',
  lying: 'commits are lost for a while and answered "true", without a trace',
  single: 'a page of the platform opens one session',
  cleared: 'local storage is emptied between two launches, as at a login',
  beacons: 'all that a leaving page sends shares 64 KiB',
  'offline-flag': 'the browser says that there is no network, and the platform works',
  network: 'the network is gone for a while',
  reload: 'the frame is loaded again',
  language: 'the learner takes another language',
  twice: 'the page of the package is opened in a second window',
  blocked: 'the browser stores nothing for the package',
  killed: 'the tab is killed',
} as const;
/** A name in {@link ODDITIES}. */
export type Oddity = keyof typeof ODDITIES;

/** Oddities of which at most one is drawn: each is a state that the other one excludes. */
const EITHER: readonly (readonly Oddity[])[] = [
  ['failing', 'unreachable', 'lying'],
  ['offline-flag', 'network'],
  // Where nothing is stored, there is nothing to empty.
  ['blocked', 'cleared'],
  ['reload', 'language', 'twice'],
];

/** What happens to commits: as {@link ODDITIES} says under the same name. */
export type CommitFault = 'failing' | 'unreachable' | 'lying' | 'none';

/** One thing that happens in a launch. */
export type Act =
  | { readonly does: 'answer'; readonly pick: number; readonly wrong: boolean }
  | { readonly does: 'pause'; readonly ms: number }
  | { readonly does: 'commits'; readonly fault: CommitFault }
  | { readonly does: 'network'; readonly isOn: boolean }
  | { readonly does: 'document'; readonly how: 'reload' | 'language' | 'twice' };

/** One launch of the activity. */
export interface LaunchPlan {
  /** Milliseconds until the API appears. */
  readonly late: number;
  readonly acts: readonly Act[];
  readonly leaves: 'navigates' | 'closes' | 'is killed';
}

/** What the platform says in its own way. */
export interface Wording {
  /** JSON of what stands for "true". */
  readonly yes: string;
  /** What a commit answers that was stored. */
  readonly commit: 'yes' | 'false' | 'nothing';
  /** What an element that was never written reads. */
  readonly empty: '' | 'null' | 'undefined' | '{}' | 'null itself' | 'undefined itself';
}

/** A drawn sitting: several launches of one activity by one learner. */
export interface Drawn extends Wording {
  readonly seed: number;
  readonly standard: OddStandard;
  readonly oddities: readonly Oddity[];
  readonly launches: readonly LaunchPlan[];
  /** Whether the last look is from another browser. */
  readonly isElsewhere: boolean;
}

/** Draws two or three oddities that do not exclude each other. */
function drawOddities(random: () => number): Oddity[] {
  const drawn: Oddity[] = [];
  const names = Object.keys(ODDITIES) as Oddity[];
  const wanted = random() < 0.5 ? 2 : 3;
  while (drawn.length < wanted) {
    const name = names[Math.floor(random() * names.length)]!;
    const isExcluded = EITHER.some(
      (one) => one.includes(name) && one.some((o) => drawn.includes(o)),
    );
    if (!drawn.includes(name) && !isExcluded) drawn.push(name);
  }
  return drawn;
}

/** The acts of one launch; each oddity draws from its own numbers, so that others stay as they are. */
function drawActs(seed: number, has: (oddity: Oddity) => boolean): Act[] {
  const random = mulberry32(seed);
  const acts: Act[] = [];
  const count = random() < 0.06 ? 12 : 1 + Math.floor(random() * 4);
  for (let index = 0; index < count; index += 1) {
    acts.push({ does: 'answer', pick: random(), wrong: random() < 0.4 });
    const ms = random() < 0.5 ? 0 : Math.floor(random() * 2200);
    if (ms > 0) acts.push({ does: 'pause', ms });
  }
  const put = (from: number, to: number | undefined, begin: Act, end?: Act) => {
    if (end && to !== undefined) acts.splice(Math.max(from, to), 0, end);
    acts.splice(Math.min(from, to ?? from), 0, begin);
  };
  const place = (own: () => number) => Math.floor(own() * (acts.length + 1));
  for (const [index, fault] of (['failing', 'unreachable', 'lying'] as const).entries()) {
    const own = mulberry32(seed + 101 + index);
    const [from, to] = [place(own), own() < 0.6 ? place(own) : undefined];
    if (has(fault)) put(from, to, { does: 'commits', fault }, { does: 'commits', fault: 'none' });
  }
  const net = mulberry32(seed + 201);
  const [from, to] = [place(net), place(net)];
  if (has('network'))
    put(from, to, { does: 'network', isOn: false }, { does: 'network', isOn: true });
  for (const [index, how] of (['reload', 'language', 'twice'] as const).entries()) {
    const own = mulberry32(seed + 301 + index);
    if (has(how)) put(place(own), undefined, { does: 'document', how });
  }
  return acts;
}

const pick = <T>(random: () => number, of: readonly T[]): T =>
  of[Math.floor(random() * of.length)]!;

/**
 * Draws the sitting of a seed.
 * @param standard the standard that is asked for; left out: drawn
 * @param without oddities that are left out of it, to reduce a failure; all else stays as it was
 */
export function drawSitting(
  seed: number,
  standard?: OddStandard,
  without: readonly string[] = [],
): Drawn {
  const random = mulberry32(seed);
  const drawnStandard = random() < 0.5 ? 'scorm12' : pick(random, ODD_STANDARDS);
  const oddities = drawOddities(random).filter((name) => !without.includes(name));
  const has = (oddity: Oddity) => oddities.includes(oddity);
  const wording: Wording = {
    yes: pick(random, ['"1"', '"True"', '"TRUE"', 'true', '1']),
    commit: pick(random, ['false', 'nothing']),
    empty: pick(random, ['null', 'undefined', '{}', 'null itself', 'undefined itself']),
  };
  const launches = Array.from({ length: 1 + Math.floor(random() * 3) }, (): LaunchPlan => {
    const own = Math.floor(random() * 2 ** 31);
    const late = random() < 0.15 ? 6500 + random() * 3000 : 100 + random() * 1800;
    const goes = random() < 0.5 ? 'navigates' : 'closes';
    const isKilled = random() < 0.8;
    return {
      late: has('late') ? Math.round(late) : 0,
      acts: drawActs(own, has),
      leaves: has('killed') && isKilled ? 'is killed' : goes,
    };
  });
  return {
    ...{ seed, oddities, launches, standard: standard ?? drawnStandard },
    yes: has('yes') ? wording.yes : '"true"',
    commit: has('silent') ? wording.commit : 'yes',
    empty: has('empty') ? wording.empty : '',
    isElsewhere: random() < 0.35,
  };
}
