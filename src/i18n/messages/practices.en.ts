import type { Translated } from '../message.ts';
import type { practices as source } from './practices.fr.ts';

/** Words of the good-practice sheets, in English. */
export const practices = {
  'practices.title': 'Good practices',
  'practices.lead': 'What teams have tried, with their figures, their difficulties, their advice.',
  'practice.zone': 'Area',
  'practice.lead': 'Led by',
  'practice.partners': 'Partners',
  'practice.project': 'Project',
  'practice.period': 'Period',
  'practice.unknownPeriod': 'not given by the source',
  'practice.results': 'Results in figures',
  'practice.planned': 'planned: {planned}',
} as const satisfies Translated<typeof source>;
