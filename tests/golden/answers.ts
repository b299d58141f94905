/** Learners’ answers by item type: encoded, decoded, scored, reported to an LMS. */
import { readdirSync } from 'node:fs';
import { asJson, goldenUrl, readGolden, type Golden } from './golden-file.ts';
import {
  answeredStatement,
  scoringSpecOf,
  interaction2004Of,
  interactionOf,
  isAnswered,
  isComplete,
  isScored,
  isTyped,
  ItemSchema,
  longestAnswer,
  scoreResponse,
  encodeResponse,
  result2004Of,
  resultOf,
  slotsOf,
  decodeResponse,
  weightOf,
  type Cmi5Launch,
  type ItemResponse,
  type ScoringSpec,
} from './public.ts';

/** Input in an answers file; the other fields of the file are output of the code. */
interface Input {
  /** The item, as an author writes it. */
  readonly item: unknown;
  /** A learner’s responses. */
  readonly cases: readonly { readonly why?: string; readonly fields: ItemResponse }[];
  /** Encoded responses that an old state may contain. */
  readonly stored: readonly { readonly why: string; readonly text: string }[];
}

const LAUNCH: Cmi5Launch = {
  actor: {},
  registration: '',
  activityId: '',
  contextTemplate: {},
  launchMode: 'Normal',
  masteryScore: undefined,
  returnUrl: undefined,
};

/** The golden files of answers, one for each item type. */
export const answerGoldens = (): Golden[] =>
  readdirSync(goldenUrl('answers'))
    .sort()
    .map((name) => `answers/${name}`)
    .map((path) => ({ path, now: () => answersOf(readGolden(path) as Input) }));

function answersOf({ item, cases, stored }: Input) {
  const spec = scoringSpecOf(ItemSchema.parse(item));
  return asJson({
    item,
    contract: spec,
    slots: slotsOf(spec),
    isScored: isScored(spec),
    isTyped: isTyped(spec),
    weight: weightOf(spec),
    longestAnswer: longestAnswer(spec),
    cases: cases.map(({ why, fields }) => ({ ...(why && { why }), ...given(spec, fields) })),
    stored: stored.map(({ why, text }) => ({ why, ...readAgain(spec, text) })),
  });
}

function given(item: ScoringSpec, fields: ItemResponse) {
  const packed = encodeResponse(item, fields);
  const { score, parts } = scoreResponse(item, fields);
  const words = { text: 'Question ?', language: 'fr' };
  const event = { item, fields, score, latency: 12_340 };
  const { object, result } = answeredStatement(LAUNCH, 'sample', event, words, {
    id: '',
    timestamp: '',
  });
  return {
    fields,
    isComplete: isComplete(item, fields),
    packed,
    isAnswered: isAnswered(item, packed),
    back: decodeResponse(item, packed),
    score,
    parts,
    scorm12: { ...interactionOf(item, fields), result: resultOf(item, score) },
    scorm2004: { ...interaction2004Of(item, fields), result: result2004Of(item, score) },
    cmi5: { object, result },
  };
}

function readAgain(item: ScoringSpec, text: string) {
  const fields = decodeResponse(item, text);
  return {
    text,
    fields,
    isAnswered: isAnswered(item, text),
    isComplete: isComplete(item, fields),
    ...scoreResponse(item, fields),
    packedAgain: encodeResponse(item, fields),
  };
}
