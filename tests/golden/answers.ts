/** What learners' answers become, by item type: packed, read back, marked, told to an LMS. */
import { readdirSync } from 'node:fs';
import { asJson, goldenUrl, readGolden, type Golden } from './golden-file.ts';
import {
  answeredStatement,
  contractOf,
  interaction2004Of,
  interactionOf,
  isAnswered,
  isComplete,
  isScored,
  isTyped,
  ItemSchema,
  longestAnswer,
  markAnswer,
  packAnswer,
  result2004Of,
  resultOf,
  slotsOf,
  unpackAnswer,
  weightOf,
  type Cmi5Launch,
  type Fields,
  type ItemContract,
} from './public.ts';

/** What an answers file gives to the code; the rest of the file is what the code made of it. */
interface Input {
  /** The item, as an author writes it. */
  readonly item: unknown;
  /** What a learner puts into the controls. */
  readonly cases: readonly { readonly why?: string; readonly fields: Fields }[];
  /** What an old state may hold. */
  readonly stored: readonly { readonly why: string; readonly text: string }[];
}

const LAUNCH: Cmi5Launch = {
  ...{ actor: {}, registration: '', activityId: '', contextTemplate: {}, launchMode: 'Normal' },
  ...{ masteryScore: undefined, returnUrl: undefined },
};

/** The golden files of answers, one an item type. */
export const answerGoldens = (): Golden[] =>
  readdirSync(goldenUrl('answers'))
    .sort()
    .map((name) => `answers/${name}`)
    .map((path) => ({ path, now: () => answersOf(readGolden(path) as Input) }));

function answersOf({ item, cases, stored }: Input) {
  const contract = contractOf(ItemSchema.parse(item));
  return asJson({
    item,
    contract,
    slots: slotsOf(contract),
    isScored: isScored(contract),
    isTyped: isTyped(contract),
    weight: weightOf(contract),
    longestAnswer: longestAnswer(contract),
    cases: cases.map(({ why, fields }) => ({ ...(why && { why }), ...given(contract, fields) })),
    stored: stored.map(({ why, text }) => ({ why, ...readAgain(contract, text) })),
  });
}

function given(item: ItemContract, fields: Fields) {
  const packed = packAnswer(item, fields);
  const { score, parts } = markAnswer(item, fields);
  const words = { text: 'Question ?', language: 'fr' };
  const event = { item, fields, score, latency: 12_340 };
  const { object, result } = answeredStatement(LAUNCH, 'sample', event, words, {
    ...{ id: '', timestamp: '' },
  });
  return {
    fields,
    isComplete: isComplete(item, fields),
    ...{ packed, isAnswered: isAnswered(item, packed) },
    back: unpackAnswer(item, packed),
    ...{ score, parts },
    scorm12: { ...interactionOf(item, fields), result: resultOf(item, score) },
    scorm2004: { ...interaction2004Of(item, fields), result: result2004Of(item, score) },
    cmi5: { object, result },
  };
}

function readAgain(item: ItemContract, text: string) {
  const fields = unpackAnswer(item, text);
  return {
    text,
    fields,
    isAnswered: isAnswered(item, text),
    isComplete: isComplete(item, fields),
    ...markAnswer(item, fields),
    packedAgain: packAnswer(item, fields),
  };
}
