import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Entry, Library } from '../../content/library.ts';
import { fillPath } from '../../content/paths.ts';
import { modules, type Module } from '../../content/types/module.ts';
import { LESSON_SOURCES, sourcesOf } from '../../content/sources.ts';

/** Checks each module against its lessons and bank: objectives, numbers, minutes, sources. */
export function checkModules(library: Library): Finding[] {
  return [
    ...library.modules.flatMap((entry) =>
      entry.data ? [...checkModule(entry, entry.data, library)] : [],
    ),
    ...checkFolders(library),
  ];
}

function* checkModule(entry: Entry<Module>, module: Module, library: Library): Generator<Finding> {
  const at = (...keys: (string | number)[]) => ({ path: entry.path, line: entry.lineOf(...keys) });
  for (const id of module.prerequisites) {
    if (!library.modules.some(({ name }) => name === id)) {
      yield finding('FILE-004', at('prerequisites'), 'le module', id);
    }
  }
  const lessons = library.lessons.filter((lesson) => lesson.module === entry.name);
  const bank = library.banks.find(({ name }) => name === entry.name);
  const unreadable = lessons.some(({ data }) => !data);
  for (const [index, { id }] of module.objectives.entries()) {
    const isTaught = lessons.some(({ data }) => data?.objectives.includes(id));
    const isAsked = bank?.data?.items.some(({ objective }) => objective === id) ?? false;
    if (!isTaught && !unreadable) yield finding('MOD-002', at('objectives', index), id);
    else if (!isAsked && (!bank || bank.data)) {
      yield finding('MOD-001', at('objectives', index), id);
    }
  }
  yield* checkLessons(module, lessons);
  const sum = lessons.reduce((total, { data }) => total + (data?.minutes ?? 0), 0);
  if (sum > module.minutes) yield finding('MOD-003', at('minutes'), sum, module.minutes);
  yield* checkLessonQuestions(bank, library);
}

function* checkLessons(module: Module, lessons: Library['lessons']): Generator<Finding> {
  const numbers = new Map<number, string>();
  for (const lesson of lessons) {
    const { path, data, lineOf, name } = lesson;
    if (!data) continue;
    const { size } = sourcesOf(lesson);
    const isInBounds = size >= LESSON_SOURCES.least && size <= LESSON_SOURCES.most;
    if (lesson.isReadable && !isInBounds) {
      yield finding('CITE-002', { path, line: 1 }, size, LESSON_SOURCES);
    }
    const holder = numbers.get(data.number);
    if (holder) yield finding('FILE-002', { path, line: lineOf('number') }, data.number, holder);
    numbers.set(data.number, name);
    for (const [index, id] of data.objectives.entries()) {
      if (!module.objectives.some((objective) => objective.id === id)) {
        const line = lineOf('objectives', index);
        yield finding('FILE-004', { path, line }, 'l’objectif', id);
      }
    }
  }
}

function* checkLessonQuestions(
  bank: Library['banks'][number] | undefined,
  library: Library,
): Generator<Finding> {
  const lessons = library.lessons.filter(({ module }) => module === bank?.name);
  if (lessons.some(({ isReadable }) => !isReadable)) return;
  const shown = new Set(
    lessons
      .flatMap(({ components }) => components)
      .filter(({ name }) => name === 'Question')
      .map(({ attributes }) => attributes.get('id')),
  );
  for (const [index, item] of (bank?.data?.items ?? []).entries()) {
    if (!bank || item.use !== 'lesson' || shown.has(item.id)) continue;
    const line = bank.lineOf('items', index, 'id');
    yield finding('QUIZ-006', { path: bank.path, line }, item.id);
  }
}

function* checkFolders(library: Library): Generator<Finding> {
  const folders = new Map(library.lessons.map(({ module, path }) => [module, path]));
  for (const [module, path] of folders) {
    if (!library.modules.some(({ name }) => name === module)) {
      yield finding('FILE-003', { path, line: 1 }, fillPath(modules.path, { module }));
    }
  }
}
