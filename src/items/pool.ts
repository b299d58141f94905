import type { Bank, Item } from './bank.ts';
import type { Audience, Audiences } from '../fields/common.ts';
import { audiencesOf } from '../fields/audiences.ts';
import { isScored } from './score.ts';
import { scoringSpecOf } from './scoring-spec-of.ts';
import { typeOf } from './types/type-registry.ts';
import { courseNumber } from './course-number.ts';
import type { Candidate } from './forms.ts';

/** Facts of a module that a pool of exam items needs. */
export interface PoolModule {
  readonly id: string;
  /** Position in the curriculum, 1 to 99. */
  readonly order: number;
  readonly audiences: Audiences;
  readonly lessons: readonly { readonly id: string; readonly audiences?: Audiences | undefined }[];
  readonly bank: Bank | undefined;
}

/** An item that an exam may draw, with an id and a number that are unique in the whole course. */
export interface PoolItem extends Candidate {
  /** The item with its id, number and lesson in the whole course. */
  readonly item: Item;
}

/**
 * The items that a path’s exam may draw: the scored quiz items of the lessons that are core for
 * the audience, in the order of the curriculum.
 * @param audience audience of the path
 * @param modules every module with its lessons and bank
 */
export function examPool(audience: Audience, modules: readonly PoolModule[]): PoolItem[] {
  return [...modules]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ id, order, audiences, lessons, bank }) => {
      const core = new Set(
        lessons
          .filter((lesson) => audiencesOf({ audiences }, lesson)[audience] === 'core')
          .map((lesson) => lesson.id),
      );
      return (bank?.items ?? [])
        .filter((item) => isAsked(item) && core.has(item.lesson.split('#')[0] ?? ''))
        .map((item) => poolItem(id, order, item));
    });
}

/**
 * Whether an exam may draw an item. Cases are left out: they would weigh as one item and take the
 * time of several.
 */
function isAsked(item: Item): boolean {
  const { isForExams } = typeOf(item).traits;
  return item.use === 'quiz' && isScored(scoringSpecOf(item)) && isForExams;
}

function poolItem(module: string, order: number, item: Item): PoolItem {
  const id = `${module}--${item.id}`;
  return {
    id,
    module,
    objective: item.objective,
    level: item.level,
    // A missed safety item fails its module’s quiz; in an exam it counts like the others.
    item: {
      ...item,
      id,
      number: courseNumber(order, item.number),
      lesson: `${module}/${item.lesson}`,
      safety: false,
    },
  };
}
