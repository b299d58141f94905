import type { Audiences } from './common.ts';

/** The audiences of a lesson: those of its module, with the changes that the lesson declares. */
export function audiencesOf(
  module: { audiences: Audiences },
  lesson: { audiences?: Audiences | undefined },
): Audiences {
  return { ...module.audiences, ...lesson.audiences };
}
