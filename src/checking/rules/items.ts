import { faultsOfScenes } from '../../assessment/branching.ts';
import { contractOf, isScored } from '../../assessment/contract.ts';
import { markAnswer } from '../../assessment/mark.ts';
import { fieldsOfCase } from '../../assessment/worked-case.ts';
import { finding, type Finding } from '../../messages/catalogue.ts';
import type { Bank, Item } from '../../schemas/bank.ts';
import type { Localized } from '../../schemas/common.ts';
import type { Entry } from '../library.ts';

type Path = readonly (string | number)[];
interface Labelled {
  readonly id: string;
  readonly text?: Localized;
  readonly feedback?: Localized | undefined;
  readonly key?: string;
}

/** A list of lettered things in an item, with the field it stands in. */
interface Group {
  readonly field: string;
  readonly things: readonly Labelled[];
}

/** Checks one item: its letters, its keys, its words in each language, its worked cases. */
export function* checkItem(
  entry: Entry<Bank>,
  item: Item,
  index: number,
  bank: Bank,
): Generator<Finding> {
  const at = (...path: Path) => ({ path: entry.path, line: entry.lineOf('items', index, ...path) });
  const groups = groupsOf(item);
  for (const { field, things } of groups) {
    const letters = things.map(({ id }) => id);
    for (const [position, letter] of letters.entries()) {
      if (letters.indexOf(letter) < position) {
        yield finding('QUIZ-003', at(field, position, 'id'), letter);
      }
    }
  }
  for (const { text, what, path } of textsOf(item, groups)) {
    for (const language of bank.languages) {
      if (text[language] === undefined) yield finding('QUIZ-002', at(...path), what, language);
    }
  }
  if (item.use === 'quiz' && !isScored(contractOf(item))) {
    yield finding('QUIZ-007', at('type'), item.type);
  }
  const wrongKeys = [...keyFaults(item)];
  for (const { letter, letters, path } of wrongKeys) {
    yield finding('QUIZ-001', at(...path), letter, letters);
  }
  if (wrongKeys.length > 0) return;
  const contract = contractOf(item);
  if (contract.type === 'branching') {
    const { unreachable, dead } = faultsOfScenes(contract.scenes);
    for (const scene of new Set([...unreachable, ...dead])) {
      const position = contract.scenes.findIndex(({ id }) => id === scene);
      yield finding('QUIZ-008', at('scenes', position), scene);
    }
    if (unreachable.length + dead.length > 0) return;
  }
  for (const [position, { answer, score }] of item.cases.entries()) {
    const actual = round(markAnswer(contract, fieldsOfCase(item, answer)).score);
    if (actual !== round(score)) {
      yield finding('QUIZ-004', at('cases', position), JSON.stringify(answer), score, actual);
    }
  }
}

/** Hand-worked thirds are written 0.33 or 0.333: two decimals are compared. */
const round = (score: number) => Math.round(score * 100) / 100;

function groupsOf(item: Item): Group[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'long-menu':
      return [{ field: 'options', things: item.options }];
    case 'true-false':
      return [{ field: 'statements', things: item.statements }];
    case 'matching':
      return [
        { field: 'choices', things: item.choices },
        { field: 'prompts', things: item.prompts },
      ];
    case 'categorise':
      return [
        { field: 'categories', things: item.categories },
        { field: 'elements', things: item.elements },
      ];
    case 'ordering':
      return [{ field: 'steps', things: item.steps }];
    case 'branching':
      return [{ field: 'scenes', things: item.scenes }];
    case 'cloze':
      return [{ field: 'gaps', things: item.gaps.map(({ id }) => ({ id })) }];
    default:
      return [];
  }
}

interface Text {
  readonly text: Partial<Localized>;
  readonly what: string;
  readonly path: Path;
}

function* textsOf(item: Item, groups: readonly Group[]): Generator<Text> {
  yield { text: item.stem, what: 'l’énoncé', path: ['stem'] };
  for (const { field, things } of groups) {
    for (const [position, { id, text, feedback }] of things.entries()) {
      const path = [field, position];
      if (text) yield { text, what: `« ${id} »`, path };
      if (feedback) yield { text: feedback, what: `l’explication de « ${id} »`, path };
    }
  }
  if (item.explanation) {
    yield { text: item.explanation, what: 'l’explication', path: ['explanation'] };
  }
  if (item.type === 'numeric' && item.unit) {
    yield { text: item.unit, what: 'l’unité', path: ['unit'] };
  }
  if (item.type === 'script-concordance') {
    yield { text: item.hypothesis, what: 'l’hypothèse', path: ['hypothesis'] };
    yield { text: item.finding, what: 'l’information', path: ['finding'] };
  }
  if (item.type === 'scale') {
    yield { text: item.lowest, what: 'le bas de l’échelle', path: ['lowest'] };
    yield { text: item.highest, what: 'le haut de l’échelle', path: ['highest'] };
  }
  if (item.type === 'branching') yield* choiceTexts(item);
  if (item.type === 'cloze') yield { text: item.text, what: 'le texte à trous', path: ['text'] };
}

function* choiceTexts(item: Extract<Item, { type: 'branching' }>): Generator<Text> {
  for (const [position, { id, choices = [] }] of item.scenes.entries()) {
    for (const [place, choice] of choices.entries()) {
      const path = ['scenes', position, 'choices', place];
      const what = `le choix « ${choice.id} » de la scène « ${id} »`;
      yield { text: choice.text, what, path };
      yield { text: choice.feedback, what: `l’explication pour ${what}`, path };
    }
  }
}

interface KeyFault {
  readonly letter: string;
  readonly letters: readonly string[];
  readonly path: Path;
}

function* keyFaults(item: Item): Generator<KeyFault> {
  const check = function* (keys: readonly string[], among: readonly Labelled[], path: Path) {
    const letters = among.map(({ id }) => id);
    for (const letter of keys) if (!letters.includes(letter)) yield { letter, letters, path };
  };
  switch (item.type) {
    case 'single':
      return yield* check([item.key], item.options, ['key']);
    case 'multiple':
    case 'long-menu':
      return yield* check(item.key, item.options, ['key']);
    case 'matching':
      return yield* pairFaults(item.prompts, item.choices, 'prompts', check);
    case 'categorise':
      return yield* pairFaults(item.elements, item.categories, 'elements', check);
    case 'cloze':
      return yield* gapFaults(item, check);
    default:
  }
}

type Check = (
  keys: readonly string[],
  among: readonly Labelled[],
  path: Path,
) => Iterable<KeyFault>;

function* pairFaults(
  prompts: readonly Labelled[],
  among: readonly Labelled[],
  field: string,
  check: Check,
): Generator<KeyFault> {
  for (const [position, { key = '' }] of prompts.entries()) {
    yield* check([key], among, [field, position, 'key']);
  }
}

/** A chosen gap's key is one of its options; each gap stands in the text, and no other letter. */
function* gapFaults(item: Extract<Item, { type: 'cloze' }>, check: Check): Generator<KeyFault> {
  for (const [position, gap] of item.gaps.entries()) {
    if ('key' in gap) yield* check([gap.key], gap.options, ['gaps', position, 'key']);
  }
  const inText = [...item.text.fr.matchAll(/\{([a-z])\}/g)].map(([, letter = '']) => letter);
  yield* check(inText, item.gaps, ['text']);
  yield* check(
    item.gaps.map(({ id }) => id),
    inText.map((id) => ({ id })),
    ['gaps'],
  );
}
