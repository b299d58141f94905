/** Whole cmi5 statements, as an LRS receives them. */
import { asJson, readGolden, type Golden } from './golden-file.ts';
import {
  answeredStatement,
  cmi5Statement,
  scoringSpecOf,
  ItemSchema,
  scoreResponse,
  type Cmi5Launch,
} from './public.ts';

const PATH = 'statements.json';
const STAMP = { id: '11111111-2222-4333-8444-555555555555', timestamp: '2026-12-01T09:30:00.000Z' };
const MINUTES = 754_320;

/** The golden file of statements. */
export const statementGoldens = (): Golden[] => [
  {
    path: PATH,
    now: () => {
      const { launch } = readGolden(PATH) as { launch: Cmi5Launch };
      return asJson({ launch, statements: statementsOf(launch) });
    },
  },
];

function statementsOf(launch: Cmi5Launch) {
  const { item: written } = readGolden('answers/multiple.json') as { item: unknown };
  const item = scoringSpecOf(ItemSchema.parse(written));
  const fields = { a: 'x' };
  const event = { item, fields, score: scoreResponse(item, fields).score, latency: 12_340 };
  const words = { text: ' Quels gestes\n aident ? ', language: 'fr' };
  return {
    initialized: cmi5Statement(launch, 'initialized', STAMP),
    answered: answeredStatement(launch, 'sample', event, words, STAMP),
    completed: cmi5Statement(launch, 'completed', STAMP, MINUTES),
    passed: cmi5Statement(launch, 'passed', STAMP, MINUTES, 85.71),
    failed: cmi5Statement(launch, 'failed', STAMP, MINUTES, 57.22),
    'failed on a safety question': cmi5Statement(launch, 'failed', STAMP, MINUTES, 92.5),
    terminated: cmi5Statement(launch, 'terminated', STAMP, MINUTES),
  };
}
