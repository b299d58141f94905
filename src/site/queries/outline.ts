import { getEntry } from 'astro:content';
import { scoringSpecOf } from '../../items/scoring-spec-of.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import { lessonsOf } from './library.ts';

/** The lessons and items of a module without their texts, for counting progress. */
export async function outlineOf(module: string): Promise<ModuleOutline> {
  const data = (await getEntry('modules', module))?.data;
  if (!data) throw new Error(`There is no module "${module}".`);
  const bank = (await getEntry('banks', module))?.data;
  const lessons = await lessonsOf(module);
  return {
    module,
    lessons: lessons.map((lesson) => ({ number: lesson.data.number, id: lesson.data.id })),
    items: bank?.items.map(scoringSpecOf) ?? [],
    passMark: bank?.passMark ?? 80,
    completion: data.completion,
    feedback: bank?.feedback,
    minutes: bank?.minutes,
  };
}
