import type { Item } from '../../items/bank.ts';
import { questionsOf, type AnyQuestion, type Group, type Path } from './item-parts.ts';

type Labelled = Group['things'][number];

/** A key that names nothing. */
export interface KeyFault {
  readonly letter: string;
  readonly letters: readonly string[];
  readonly path: Path;
}

/** Keys, and letters in a text, that no option, choice or gap has. */
export function* keyFaults(item: Item): Generator<KeyFault> {
  for (const { path, question } of questionsOf(item)) {
    for (const fault of ownKeyFaults(question)) {
      yield { ...fault, path: [...path, ...fault.path] };
    }
  }
}

function* ownKeyFaults(item: AnyQuestion): Generator<KeyFault> {
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
    case 'hotspot':
      return yield* check(item.key, item.zones, ['key']);
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
