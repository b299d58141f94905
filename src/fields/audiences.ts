import type { Audiences } from './common.ts';

/** For whom a lesson is: the module's audiences, with the lesson's own where it differs. */
export function audiencesOf(
  module: { audiences: Audiences },
  lesson: { audiences?: Audiences | undefined },
): Audiences {
  return { ...module.audiences, ...lesson.audiences };
}
