import { type ItemType, PLAIN } from '../../item-type.ts';
import { byLetters, group, missingChoices, promptRows } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { matchingLogic, matchingSpec, type MatchingSpec } from './logic.ts';
import { MatchingItemSchema, type MatchingItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Extended matching. */
export const matchingType: ItemType<typeof MatchingItemSchema, MatchingItem, MatchingSpec> = {
  schema: MatchingItemSchema,
  logic: matchingLogic,
  traits: PLAIN,
  example,
  words: WORDS,
  specOf: matchingSpec,
  rows: ({ prompts, choices }, words) => promptRows(prompts, choices, words),
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  responseOf: byLetters,
  groups: ({ choices, prompts }) => [group('choices', choices), group('prompts', prompts)],
  texts: () => [],
  keyFaults: ({ prompts, choices }) => missingChoices('prompts', prompts, choices),
};
