import { type ItemFault, type ItemType, PLAIN, type Text } from '../../item-type.ts';
import { byLetters, group } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { branchingLogic, branchingSpec } from './logic.ts';
import { faultsOfScenes, longestWay, type BranchingSpec } from './scenes.ts';
import { BranchingItemSchema, type BranchingItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';

const choiceTexts = ({ scenes }: BranchingItem): Text[] =>
  scenes.flatMap(({ id, choices = [] }, position) =>
    choices.flatMap((choice, index) => {
      const path = ['scenes', position, 'choices', index];
      const what = `le choix « ${choice.id} » de la scène « ${id} »`;
      return [
        { text: choice.text, what, path },
        { text: choice.feedback, what: `l’explication pour ${what}`, path },
      ];
    }),
  );

/** Faults: scenes that no path reaches, and choices or scenes that lead to no end. */
function lostScenes(item: BranchingItem): ItemFault[] {
  const { scenes } = branchingSpec(item);
  const { unreachable, dead } = faultsOfScenes(scenes);
  return [...new Set([...unreachable, ...dead])].map((letter) => {
    const position = scenes.findIndex(({ id }) => id === letter);
    return { kind: 'lost', path: ['scenes', position], letter };
  });
}

/** Branching vignette. */
export const branchingType: ItemType<typeof BranchingItemSchema, BranchingItem, BranchingSpec> = {
  schema: BranchingItemSchema,
  logic: branchingLogic,
  traits: { ...PLAIN, isReviewable: false, isForExams: false, isStory: true },
  example,
  words: WORDS,
  specOf: branchingSpec,
  rows: () => [],
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  responseOf: byLetters,
  groups: ({ scenes }) => [group('scenes', scenes)],
  texts: choiceTexts,
  decisions: (item) => longestWay(branchingSpec(item).scenes),
  keyFaults: () => [],
  faults: lostScenes,
};
