import { attribute, named, textOf } from './manifest-xml.ts';

/** What the manifest tells the run-time about an item, by the names of the SCORM 1.2 and 2004 books. */
export interface Launch {
  /** `adlcp:masteryscore` (1.2) or `imsss:minNormalizedMeasure` of the primary objective (2004). */
  readonly mastery?: string;
  /** `adlcp:completionThreshold` (2004): `minProgressMeasure`, or the text in earlier editions. */
  readonly threshold?: string;
  /** `adlcp:datafromlms` or `dataFromLMS`. */
  readonly data?: string;
  /** `adlcp:maxtimeallowed` (1.2) or `imsss:attemptAbsoluteDurationLimit` (2004). */
  readonly maxTime?: string;
  /** `adlcp:timelimitaction` or `timeLimitAction`. */
  readonly timeLimitAction?: string;
}

/** Own elements of an item: not those of the items inside it. */
const own = (item: Element, name: string) =>
  named(item, name).find((element) => element.closest('item') === item);

/** Elements of a name in any case, of the item itself: 1.2 writes `datafromlms`, 2004 `dataFromLMS`. */
const text = (item: Element, ...names: readonly string[]) =>
  names.map((name) => textOf(own(item, name))).find((value) => value !== '');

/** Reads the launch data of an item. */
export function launchOf(item: Element, version: 'scorm12' | 'scorm2004'): Launch {
  const found =
    version === 'scorm12'
      ? {
          mastery: text(item, 'masteryscore', 'masteryScore'),
          maxTime: text(item, 'maxtimeallowed', 'maxTimeAllowed'),
        }
      : {
          mastery: masteryOf(item),
          threshold: thresholdOf(item),
          maxTime: limitOf(item),
        };
  const all = {
    ...found,
    data: text(item, 'datafromlms', 'dataFromLMS'),
    timeLimitAction: text(item, 'timelimitaction', 'timeLimitAction'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** SCORM 2004 RTE 4.2.20: only with `satisfiedByMeasure`, of the primary objective. 1.0 by default. */
function masteryOf(item: Element): string | undefined {
  const objective = own(item, 'primaryObjective');
  if (!objective || attribute(objective, 'satisfiedbymeasure') !== 'true') return undefined;
  return textOf(named(objective, 'minNormalizedMeasure')[0]) || '1.0';
}

/** SCORM 2004 CAM 3.4: an element with attributes in the 4th edition, a number before. */
function thresholdOf(item: Element): string | undefined {
  const element = own(item, 'completionThreshold');
  if (!element) return undefined;
  if (attribute(element, 'completedbymeasure') === 'true')
    return attribute(element, 'minprogressmeasure') ?? '1.0';
  return textOf(element) || undefined;
}

function limitOf(item: Element): string | undefined {
  const conditions = own(item, 'limitConditions');
  return conditions && attribute(conditions, 'attemptabsolutedurationlimit');
}
