import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY, type ItemResponse } from '../../item-response.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT } from '../../shared/one-control.ts';
import { lettersOf, partsOf, type OptionsSpec } from '../../shared/options.ts';
import type { SingleQuestion } from './schema.ts';

/** Single best answer: the key is one of the options. */
export type SingleSpec = OptionsSpec<'single'>;

/** Extracts the scoring spec of a single best answer. */
export const singleSpec = ({ options, key }: SingleQuestion): SingleSpec => ({
  type: 'single',
  options: lettersOf(options),
  key: [key],
  scoring: 'all-or-nothing',
});

/** Saved as its letter. Scored 1 for the key, else 0. */
export const singleLogic: ItemLogic<SingleSpec> = {
  ...ONE_CONTROL,
  decode: ({ options }, text): ItemResponse => (options.includes(text) ? { [ONLY]: text } : {}),
  score(spec, response) {
    const chosen = response[ONLY] ?? '';
    return {
      score: spec.key.includes(chosen) ? 1 : 0,
      parts: partsOf(spec, (letter) => letter === chosen),
    };
  },
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const singleReport: ItemReport<SingleSpec> = {
  ...ONE_CONTROL_REPORT,
  longest: () => 1,
  right: ({ key }) => ({ [ONLY]: key[0] ?? '' }),
  interaction: ({ key }, response) => ({ shape: 'choice', response: [response[ONLY] ?? ''], key }),
};
