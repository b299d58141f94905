import { scoringSpecOf } from '../../items/scoring-spec-of.ts';
import { longestState, SUSPEND_DATA_LIMIT } from '../../learning/state-codec.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Bank, Item } from '../../items/bank.ts';
import type { Entry, Library, PageEntry } from '../../content/library.ts';
import { checkItem } from './items.ts';

/** Checks every question bank: keys, languages, identifiers, worked cases, references. */
export function checkBanks(library: Library): Finding[] {
  return library.banks.flatMap((entry) => {
    const bank = entry.data;
    return bank ? [...checkBank(entry, bank, library)] : [];
  });
}

function* checkBank(entry: Entry<Bank>, bank: Bank, library: Library): Generator<Finding> {
  const at = (...keys: (string | number)[]) => ({ path: entry.path, line: entry.lineOf(...keys) });
  const module = library.modules.find(({ name }) => name === entry.name);
  if (!module) yield finding('FILE-004', at('module'), 'le module', bank.module);
  const ids = new Set<string>();
  const numbers = new Map<number, string>();
  for (const [index, item] of bank.items.entries()) {
    if (ids.has(item.id)) yield finding('QUIZ-003', at('items', index, 'id'), item.id);
    ids.add(item.id);
    const holder = numbers.get(item.number);
    if (holder) yield finding('FILE-002', at('items', index, 'number'), item.number, holder);
    numbers.set(item.number, item.id);
    yield* checkItem(entry, item, index, bank, library);
    yield* checkTargets(item, at('items', index, 'objective'), module, library);
  }
  const lessons = library.lessons.flatMap(({ module: id, data }) =>
    id === bank.module && data ? [data.number] : [],
  );
  const longest = longestState(lessons, bank.items.map(scoringSpecOf));
  if (longest > SUSPEND_DATA_LIMIT) {
    yield finding('PACK-001', at('items'), longest, SUSPEND_DATA_LIMIT);
  }
}

function* checkTargets(
  item: Item,
  at: { path: string; line: number },
  module: Library['modules'][number] | undefined,
  library: Library,
): Generator<Finding> {
  if (!module?.data) return;
  if (!module.data.objectives.some(({ id }) => id === item.objective)) {
    yield finding('FILE-004', at, 'l’objectif', item.objective);
  }
  const [lesson, part] = item.lesson.split('#');
  const page = library.lessons.find(
    (entry) => entry.module === module.name && entry.name === lesson,
  );
  if (!page) yield finding('FILE-004', at, 'la leçon', item.lesson);
  else if (part && page.isReadable && !hasPart(page, part))
    yield finding('FILE-004', at, 'la partie', item.lesson);
}

/** Whether a page has a Part of that id. */
export function hasPart(page: Pick<PageEntry<unknown>, 'components'>, part: string): boolean {
  return page.components.some(
    ({ name, attributes }) => name === 'Part' && attributes.get('id') === part,
  );
}
