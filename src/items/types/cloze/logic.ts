import type { ItemReport, ItemLogic, Letters } from '../../item-logic.ts';
import { filled, TYPED_LIMIT, type ItemResponse } from '../../item-response.ts';
import { acceptedTexts } from '../../shared/accepted-texts.ts';
import { lettersOf } from '../../shared/options.ts';
import { byShare } from '../../shared/pairing.ts';
import { normaliseText } from '../../text.ts';
import type { ClozeItem } from './schema.ts';

/** A gap of a cloze item: typed (accepted texts) or chosen (a key among options). */
export interface GapSpec {
  readonly id: string;
  readonly accepted?: readonly string[] | undefined;
  readonly options?: Letters | undefined;
  readonly key?: string | undefined;
}
/** Cloze: gaps in a text. */
export interface ClozeSpec {
  readonly type: 'cloze';
  readonly gaps: readonly GapSpec[];
}

/** Extracts the scoring spec of a text with gaps. */
export const clozeSpec = ({ type, gaps }: ClozeItem): ClozeSpec => ({
  type,
  gaps: gaps.map((gap) =>
    'accepted' in gap
      ? { id: gap.id, accepted: acceptedTexts(gap.accepted) }
      : { id: gap.id, options: lettersOf(gap.options), key: gap.key },
  ),
});

/** Separator of the values of the gaps. In a typed value, a blank replaces it. */
const BETWEEN = '|';

const slotsOf = ({ gaps }: ClozeSpec) => lettersOf(gaps);

/** The values of the gaps, in their order; empty if all are blank. */
function values(spec: ClozeSpec, response: ItemResponse): string[] {
  const all = slotsOf(spec).map((slot) =>
    filled(response, slot).replaceAll(BETWEEN, ' ').slice(0, TYPED_LIMIT),
  );
  return all.some(Boolean) ? all : [];
}

const rightOf = ({ accepted, key }: GapSpec) => accepted?.[0] ?? key ?? '';

const isRight = ({ accepted, key }: GapSpec, text: string) =>
  accepted ? accepted.includes(normaliseText(text)) : text === key && text !== '';

/**
 * Saved as the values of the gaps, joined by `|`. Scored by the share of the gaps that are right.
 */
export const clozeLogic: ItemLogic<ClozeSpec> = {
  isComplete: (spec, response) => slotsOf(spec).every((slot) => filled(response, slot)),
  encode: (spec, response) => values(spec, response).join(BETWEEN),
  decode({ gaps }, text) {
    const parts = text.split(BETWEEN);
    return Object.fromEntries(
      gaps.map(({ id }, index) => [id, parts[index] ?? '']).filter(([, value]) => value),
    ) as ItemResponse;
  },
  score: ({ gaps }, response) =>
    byShare(lettersOf(gaps), (slot) => {
      const gap = gaps.find(({ id }) => id === slot);
      return gap !== undefined && isRight(gap, response[slot] ?? '');
    }),
  isScored: () => true,
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const clozeReport: ItemReport<ClozeSpec> = {
  slots: slotsOf,
  longest: ({ gaps }) => gaps.length * (TYPED_LIMIT + 1),
  isTyped: () => true,
  right: ({ gaps }) => Object.fromEntries(gaps.map((gap) => [gap.id, rightOf(gap)])),
  interaction: (spec, response) => ({
    shape: 'gaps',
    response: values(spec, response),
    key: spec.gaps.map(rightOf),
  }),
};
