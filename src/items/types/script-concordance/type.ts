import { type ItemType, PLAIN } from '../../item-type.ts';
import { inOneControl } from '../../shared/authoring.ts';
import { example } from './example.ts';
import {
  scriptConcordanceLogic,
  scriptConcordanceSpec,
  type ScriptConcordanceSpec,
} from './logic.ts';
import { ScriptConcordanceItemSchema, type ScriptConcordanceItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Script concordance. */
export const scriptConcordanceType: ItemType<
  typeof ScriptConcordanceItemSchema,
  ScriptConcordanceItem,
  ScriptConcordanceSpec
> = {
  schema: ScriptConcordanceItemSchema,
  logic: scriptConcordanceLogic,
  traits: PLAIN,
  example,
  words: WORDS,
  specOf: scriptConcordanceSpec,
  rows: () => [],
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  responseOf: inOneControl,
  groups: () => [],
  texts: ({ hypothesis, finding }) => [
    { text: hypothesis, what: 'l’hypothèse', path: ['hypothesis'] },
    { text: finding, what: 'l’information', path: ['finding'] },
  ],
  keyFaults: () => [],
  unscored: (language) => phrase(language, 'noPanel'),
};
