import { isScored } from '../../items/score.ts';
import type { AnswerEvent } from '../../learning/tracking.ts';
import { interaction2004Of } from './scorm2004-interaction.ts';
import { duration } from '../../formats/shared/values.ts';

/** The launch data of the LMS (cmi5 8.1 and 10.2) that are used. */
export interface Cmi5Launch {
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
  readonly contextTemplate: Context;
  /** In `Browse` and `Review` mode only `initialized` and `terminated` are sent (10.2.2). */
  readonly launchMode: string;
  /** From 0 to 1; undefined when the LMS has none. */
  readonly masteryScore: number | undefined;
  readonly returnUrl: string | undefined;
}

interface Activity {
  readonly id: string;
}
/** The context of a statement: the LMS's template with the additions of the standard. */
export interface Context {
  readonly registration?: string;
  readonly contextActivities?: Readonly<Record<string, readonly Activity[]>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

/** Id and time of a statement. Injected, so that this module needs no clock or random source. */
export interface Stamp {
  /** UUID. */
  readonly id: string;
  /** Moment, ISO 8601 in UTC. */
  readonly timestamp: string;
}

/** An xAPI statement. */
export interface Statement extends Stamp {
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** The verbs of an AU (cmi5 9.3). */
export type Cmi5Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

const verb = (name: string) => ({ id: VERBS + name, display: { en: name } });

/**
 * Makes a "cmi5 defined" statement (cmi5 7.1.3), with the result that its verb requires (9.5).
 * @param launch launch data of the session
 * @param name the verb
 * @param stamp id and time
 * @param milliseconds time spent, since the beginning of the session
 * @param best best score of the quiz, 0 to 100, for `passed` and `failed`
 */
export function cmi5Statement(
  launch: Cmi5Launch,
  name: Cmi5Verb,
  stamp: Stamp,
  milliseconds = 0,
  best?: number,
): Statement {
  const isJudged = name === 'passed' || name === 'failed';
  const countsForMoveOn = isJudged || name === 'completed';
  const { masteryScore } = launch;
  const result = {
    ...(isJudged && { success: name === 'passed', ...scoreOf(launch, name, best) }),
    ...(name === 'completed' && { completion: true }),
    duration: duration(milliseconds),
  };
  return {
    ...stamp,
    actor: launch.actor,
    verb: verb(name),
    object: { objectType: 'Activity', id: launch.activityId },
    ...(name !== 'initialized' && { result }),
    context: contextOf(
      launch,
      ['cmi5', ...(countsForMoveOn ? ['moveon'] : [])],
      isJudged && masteryScore !== undefined ? { [MASTERY]: masteryScore } : {},
    ),
  };
}

/**
 * The score of a judged statement. `raw` must be a whole number (9.5.1): it is cut, never rounded
 * up. A score that contradicts its verb may not be sent: a learner who reached the mastery score
 * but missed a safety question has failed without a score.
 */
function scoreOf({ masteryScore }: Cmi5Launch, name: Cmi5Verb, best: number | undefined) {
  if (best === undefined) return {};
  const scaled = Math.round(best * 100) / 10_000;
  const isReached = scaled >= (masteryScore ?? (name === 'passed' ? 0 : 1));
  if (isReached !== (name === 'passed')) return {};
  return { score: { scaled, raw: Math.floor(best), min: 0, max: 100 } };
}

/** Adds to the LMS's template without overwriting any of it (10.2.1). */
function contextOf(
  { contextTemplate, registration }: Cmi5Launch,
  categories: readonly string[],
  extensions: Readonly<Record<string, unknown>>,
): Context {
  const { contextActivities = {} } = contextTemplate;
  const required = categories.map((name) => ({ id: CATEGORIES + name }));
  const given = [contextActivities['category'] ?? []].flat();
  const added = required.filter(({ id }) => !given.some((activity) => activity.id === id));
  const category = [...given, ...added];
  return {
    ...contextTemplate,
    registration,
    ...((category.length > 0 || contextTemplate.contextActivities) && {
      contextActivities: { ...contextActivities, ...(category.length > 0 && { category }) },
    }),
    extensions: { ...extensions, ...contextTemplate.extensions },
  };
}

/**
 * Makes the statement of a checked answer: "cmi5 allowed", so without the categories of cmi5.
 * @param launch launch data of this session
 * @param module id of the module
 * @param event the answer
 * @param words words of the question, with their language
 * @param stamp id and time
 */
export function answeredStatement(
  launch: Cmi5Launch,
  module: string,
  event: AnswerEvent,
  words: { readonly text: string; readonly language: string },
  stamp: Stamp,
): Statement {
  const { item, fields, score, latency } = event;
  const { type, response, pattern } = interaction2004Of(item, fields);
  const text = words.text.replaceAll(/\s+/g, ' ').trim();
  const object = {
    objectType: 'Activity',
    id: `urn:sanad:item:${module}:${item.id}`,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      ...(text && { description: { [words.language]: text } }),
      interactionType: type,
      ...(pattern && { correctResponsesPattern: [pattern] }),
    },
  };
  const result = {
    ...(response && { response }),
    ...(isScored(item) && {
      success: score >= 1,
      score: { scaled: Math.round(score * 10_000) / 10_000 },
    }),
    ...(latency !== undefined && { duration: duration(latency) }),
  };
  return resentAnswer(launch, object, result, stamp);
}

/**
 * Makes the statement of an answer that an earlier session could not send.
 * @param launch launch data of this session
 * @param object object of the earlier statement
 * @param result result of the earlier statement
 * @param stamp id of the earlier statement, and the present time
 */
export function resentAnswer(
  launch: Cmi5Launch,
  object: Statement['object'],
  result: Statement['result'],
  stamp: Stamp,
): Statement {
  return {
    ...{ ...stamp, actor: launch.actor, verb: verb('answered'), object },
    ...(result && { result }),
    context: contextOf(launch, [], {}),
  };
}
