import type { Launch } from './manifest-launch.ts';
import type { Manifest } from './manifest.ts';
import type { Model } from './preview-protocol.ts';

/** Only the entries that have a value: an empty one would be read as one that was set. */
const present = (entries: Record<string, unknown>): Model =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

/**
 * The data model with which a session begins: what the LMS knows of the person and the mode, what the
 * manifest says of the activity, and what the last session of the attempt committed.
 * @param committed data model that the last session of the activity committed, if any
 */
export function startOf(
  version: Manifest['version'],
  launch: Launch,
  objectives: readonly string[],
  committed: Model | undefined,
): Model {
  const is12 = version === 'scorm12';
  // SCORM 2004 resumes a session only if its exit was "suspend" (RTE 4.2.8).
  const isResumed = committed !== undefined && (is12 || committed['exit'] === 'suspend');
  const resumed = (isResumed ? committed : {}) as Record<string, Record<string, unknown>>;
  const entry = isResumed ? 'resume' : 'ab-initio';
  return is12 ? start12(launch, entry, resumed) : start2004(launch, objectives, entry, resumed);
}

function start12(launch: Launch, entry: string, resumed: Record<string, unknown>): Model {
  const { lesson_status, lesson_location, score, total_time } = (resumed['core'] ?? {}) as Model;
  return {
    core: {
      student_id: 'essai',
      student_name: 'Essai',
      lesson_mode: 'normal',
      credit: 'credit',
      entry,
      ...present({ lesson_status, lesson_location, score, total_time }),
    },
    student_data: present({
      mastery_score: launch.mastery,
      max_time_allowed: launch.maxTime,
      time_limit_action: launch.timeLimitAction,
    }),
    suspend_data: resumed['suspend_data'] ?? '',
    ...present({ launch_data: launch.data }),
  };
}

function start2004(
  launch: Launch,
  objectives: readonly string[],
  entry: string,
  resumed: Record<string, unknown>,
): Model {
  const { location, score, completion_status, success_status, total_time } = resumed;
  return {
    mode: 'normal',
    credit: 'credit',
    learner_id: 'essai',
    learner_name: 'Essai',
    entry,
    objectives: objectives.map((id) => ({ id })),
    ...present({ location, score, completion_status, success_status, total_time }),
    ...present({
      launch_data: launch.data,
      scaled_passing_score: launch.mastery,
      completion_threshold: launch.threshold,
      max_time_allowed: launch.maxTime,
      time_limit_action: launch.timeLimitAction,
    }),
    suspend_data: resumed['suspend_data'] ?? '',
  };
}
