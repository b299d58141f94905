import type { Entry, Library } from '../../content/library.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Bank, Item } from '../../items/bank.ts';
import type { ItemFault, Path } from '../../items/item-type.ts';
import { isScored, scoreResponse } from '../../items/score.ts';
import { scoringSpecOf } from '../../items/scoring-spec-of.ts';
import { typeOf } from '../../items/types/type-registry.ts';
import { responseOfCase } from '../../items/worked-case.ts';
import { groupsOf, keyFaults, textsOf } from './item-parts.ts';

/** Checks one item: letters, keys, words in each language, worked cases. */
export function* checkItem(
  entry: Entry<Bank>,
  item: Item,
  index: number,
  bank: Bank,
  library: Library,
): Generator<Finding> {
  const at = (...path: Path) => ({ path: entry.path, line: entry.lineOf('items', index, ...path) });
  const folder = `modules/${bank.module}/figures/`;
  const drawing = (file: string) => library.figures.find(({ path }) => path === folder + file);
  let isLettered = true;
  for (const { path, things } of groupsOf(item)) {
    const letters = things.map(({ id }) => id);
    for (const [position, letter] of letters.entries()) {
      if (letters.indexOf(letter) < position) {
        yield finding('QUIZ-003', at(...path, position, 'id'), letter);
        isLettered = false;
      }
    }
  }
  for (const { text, what, path } of textsOf(item)) {
    for (const language of bank.languages) {
      if (text[language] === undefined) yield finding('QUIZ-002', at(...path), what, language);
    }
  }
  if (item.use === 'quiz' && !isScored(scoringSpecOf(item))) {
    yield finding('QUIZ-007', at('type'), item.type);
  }
  const faults = typeOf(item).faults?.(item, { languages: bank.languages, drawing }) ?? [];
  yield* faults.filter(({ kind }) => kind !== 'lost').map((fault) => faultFinding(fault, at));
  const wrongKeys = keyFaults(item);
  for (const { letter, letters, path } of wrongKeys) {
    yield finding('QUIZ-001', at(...path), letter, letters);
  }
  if (wrongKeys.length > 0 || !isLettered) return;
  // Worked cases of a vignette are not scored while some of its scenes lead to no end.
  const lost = faults.filter(({ kind }) => kind === 'lost');
  if (lost.length > 0) return yield* lost.map((fault) => faultFinding(fault, at));
  const spec = scoringSpecOf(item);
  for (const [position, { answer, score }] of item.cases.entries()) {
    const actual = round(scoreResponse(spec, responseOfCase(item, answer)).score);
    if (actual !== round(score)) {
      yield finding('QUIZ-004', at('cases', position), JSON.stringify(answer), score, actual);
    }
  }
}

/** Scores are compared to two decimals, because thirds are written 0.33 or 0.333. */
const round = (score: number) => Math.round(score * 100) / 100;

type At = (...path: Path) => { path: string; line: number };

/** The finding for a fault that only one item type can have. */
function faultFinding(fault: ItemFault, at: At): Finding {
  const where = at(...fault.path);
  switch (fault.kind) {
    case 'no-figure':
      return finding('FIG-002', where, fault.figure);
    case 'outside':
      return finding('QUIZ-009', where, fault.letter, fault.figure);
    case 'overlap':
      return finding('QUIZ-010', where, fault.letter, fault.hidden);
    case 'lost':
      return finding('QUIZ-008', where, fault.letter);
  }
}
