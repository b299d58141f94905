import type { ScoringSpec } from '../items/scoring-spec.ts';

const step = (id: string) => ({
  id,
  weight: 1,
  question: {
    type: 'single' as const,
    options: ['a', 'b'],
    key: ['a'],
    scoring: 'all-or-nothing' as const,
  },
});

/** A progressive case of two steps, each with the key `a`. */
export const TWO_STEPS: ScoringSpec = {
  id: 'case',
  number: 1,
  type: 'progressive',
  use: 'quiz',
  steps: [step('a'), step('b')],
  safety: false,
  objective: 'objective',
};
