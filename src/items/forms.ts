import { permute } from './shuffle.ts';

/** An item that may be drawn into an exam. */
export interface Candidate {
  /** Unique among all candidates. */
  readonly id: string;
  /** Module and objective of the item. */
  readonly module: string;
  readonly objective: string;
  /** Cognitive level, from recall to analysis: the difficulty that its author declares. */
  readonly level: string;
}

/** Options of the draw. */
export interface FormPlan {
  /** Items of each form. */
  readonly size: number;
  /** Number of parallel forms. */
  readonly forms: number;
  /** Text that decides the draw; another seed draws other forms. */
  readonly seed: string;
}

/** There are too few items for the requested forms. */
export class TooFewItemsError extends Error {
  /** Possible number of sets of matched items, one item of each for each form. */
  readonly sets: number;
  constructor(sets: number, plan: FormPlan) {
    super(`${sets} matched sets of ${plan.forms} items: ${plan.size} are needed.`);
    this.name = 'TooFewItemsError';
    this.sets = sets;
  }
}

/**
 * Draws parallel forms after Gulliksen’s matched random subtests (Theory of Mental Tests, 1950,
 * chapter 15). Items of the same objective and level form sets, with one item for each form; chance
 * decides which item of a set is in which form. Sets are taken evenly along the curriculum, so that
 * every module has the same weight in a form as in the bank. No item is in two forms.
 * @param candidates items in the order of the curriculum
 * @param plan size, number of forms, seed
 * @returns the ids of each form, in random order
 * @throws {TooFewItemsError} when the candidates do not form enough sets
 */
export function drawForms(candidates: readonly Candidate[], plan: FormPlan): string[][] {
  const sets = matchedSets(candidates, plan);
  if (sets.length < plan.size) throw new TooFewItemsError(sets.length, plan);
  const step = sets.length / plan.size;
  const taken = Array.from({ length: plan.size }, (_, index) => sets[Math.floor(index * step)]);
  const dealt = taken.map((set = [], index) => permute(set, `${plan.seed}/deal/${index}`));
  return Array.from({ length: plan.forms }, (_, form) =>
    permute(
      dealt.map((set) => set[form]?.id ?? ''),
      `${plan.seed}/order/${form}`,
    ),
  );
}

/**
 * Sets of matched items, one item for each form. Items of one objective are matched first, sorted
 * by level; the remaining items of the module are matched by level alone.
 */
function matchedSets(candidates: readonly Candidate[], { forms, seed }: FormPlan): Candidate[][] {
  return [...groupBy(candidates, ({ module }) => module).values()].flatMap((ofModule) => {
    const sets: Candidate[][] = [];
    const left: Candidate[] = [];
    for (const [objective, alike] of groupBy(ofModule, (item) => item.objective)) {
      const sorted = byLevel(permute(alike, `${seed}/${objective}`));
      const whole = sorted.length - (sorted.length % forms);
      sets.push(...chunks(sorted.slice(0, whole), forms));
      left.push(...sorted.slice(whole));
    }
    const rest = byLevel(left);
    return [...sets, ...chunks(rest.slice(0, rest.length - (rest.length % forms)), forms)];
  });
}

const byLevel = (items: readonly Candidate[]) =>
  [...items].sort((a, b) => (a.level < b.level ? -1 : a.level > b.level ? 1 : 0));

function chunks<T>(things: readonly T[], size: number): T[][] {
  return Array.from({ length: things.length / size }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}
