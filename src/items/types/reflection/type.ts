import { type ItemType, PLAIN } from '../../item-type.ts';
import { inOneControl } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { reflectionLogic, reflectionSpec, type ReflectionSpec } from './logic.ts';
import { ReflectionItemSchema, type ReflectionItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Free reflection. */
export const reflectionType: ItemType<typeof ReflectionItemSchema, ReflectionItem, ReflectionSpec> =
  {
    schema: ReflectionItemSchema,
    logic: reflectionLogic,
    traits: PLAIN,
    example,
    words: WORDS,
    specOf: reflectionSpec,
    rows: () => [],
    hint: (_question, language) => phrase(language, 'hint'),
    solution: () => undefined,
    buttons: (language) => ({ check: phrase(language, 'check') }),
    responseOf: inOneControl,
    groups: () => [],
    texts: () => [],
    keyFaults: () => [],
  };
