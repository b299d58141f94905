import type { ScoringSpecOf } from './scoring-spec.ts';

/** A multiple response with four options. */
export const choice = (
  number: number,
  key: string[],
  more: Partial<ScoringSpecOf<'multiple'>> = {},
): ScoringSpecOf<'multiple'> => ({
  id: `item-${number}`,
  number,
  type: 'multiple',
  use: 'quiz',
  options: ['a', 'b', 'c', 'd'],
  key,
  scoring: 'all-or-nothing',
  safety: false,
  objective: 'objective',
  ...more,
});
