import { faultsOfScenes } from '../../items/branching.ts';
import { scoringSpecOf, isScored } from '../../items/scoring-spec.ts';
import { scoreResponse } from '../../items/score.ts';
import { responseOfCase } from '../../items/worked-case.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Bank, Item } from '../../items/bank.ts';
import type { Entry, Library } from '../../content/library.ts';
import { checkZones } from './hotspot.ts';
import { keyFaults } from './item-keys.ts';
import { groupsOf, textsOf, type Path } from './item-parts.ts';

/** Checks one item: its letters, its keys, its words in each language, its worked cases. */
export function* checkItem(
  entry: Entry<Bank>,
  item: Item,
  index: number,
  bank: Bank,
  library: Library,
): Generator<Finding> {
  const at = (...path: Path) => ({ path: entry.path, line: entry.lineOf('items', index, ...path) });
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
  if (item.type === 'hotspot') yield* checkZones(item, bank, library, at);
  const wrongKeys = [...keyFaults(item)];
  for (const { letter, letters, path } of wrongKeys) {
    yield finding('QUIZ-001', at(...path), letter, letters);
  }
  if (wrongKeys.length > 0 || !isLettered) return;
  const spec = scoringSpecOf(item);
  if (spec.type === 'branching') {
    const { unreachable, dead } = faultsOfScenes(spec.scenes);
    for (const scene of new Set([...unreachable, ...dead])) {
      const position = spec.scenes.findIndex(({ id }) => id === scene);
      yield finding('QUIZ-008', at('scenes', position), scene);
    }
    if (unreachable.length + dead.length > 0) return;
  }
  for (const [position, { answer, score }] of item.cases.entries()) {
    const actual = round(scoreResponse(spec, responseOfCase(item, answer)).score);
    if (actual !== round(score)) {
      yield finding('QUIZ-004', at('cases', position), JSON.stringify(answer), score, actual);
    }
  }
}

/** Hand-worked thirds are written 0.33 or 0.333: two decimals are compared. */
const round = (score: number) => Math.round(score * 100) / 100;
