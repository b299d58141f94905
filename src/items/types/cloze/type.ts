import { type ItemType, type KeyFault, PLAIN } from '../../item-type.ts';
import { byLetters, group, missingAmong } from '../../shared/authoring.ts';
import { lettersOf } from '../../shared/options.ts';
import { example } from './example.ts';
import { clozeLogic, clozeSpec, type ClozeSpec } from './logic.ts';
import { ClozeItemSchema, type ClozeItem } from './schema.ts';
import { clozePieces } from './view.ts';
import { phrase, WORDS } from './words.ts';

/**
 * Faults: a key that is none of its gap’s options, a gap that the text lacks, a letter in the text
 * without a gap.
 */
function gapFaults({ gaps, text }: ClozeItem): KeyFault[] {
  const inText = [...text.fr.matchAll(/\{([a-z])\}/g)].map(([, letter = '']) => letter);
  return [
    ...gaps.flatMap((gap, index) =>
      'key' in gap ? missingAmong([gap.key], gap.options, ['gaps', index, 'key']) : [],
    ),
    ...missingAmong(inText, gaps, ['text']),
    ...missingAmong(
      lettersOf(gaps),
      inText.map((id) => ({ id })),
      ['gaps'],
    ),
  ];
}

/** Gaps in a text. */
export const clozeType: ItemType<typeof ClozeItemSchema, ClozeItem, ClozeSpec> = {
  schema: ClozeItemSchema,
  logic: clozeLogic,
  traits: PLAIN,
  example,
  words: WORDS,
  specOf: clozeSpec,
  rows: () => [],
  hint: (_question, language) => phrase(language, 'hint'),
  solution: (item, language) =>
    clozePieces(item, language)
      .map((piece) => (typeof piece === 'string' ? piece : piece.answer))
      .join(''),
  responseOf: byLetters,
  groups: ({ gaps }) => [
    group(
      'gaps',
      gaps.map(({ id }) => ({ id })),
    ),
  ],
  texts: ({ text }) => [{ text, what: 'le texte à trous', path: ['text'] }],
  keyFaults: gapFaults,
  note: ({ text }, words) => ({ front: words(text).replaceAll(/\{[a-z]\}/g, '[…]') }),
};
