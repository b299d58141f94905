/** The kinds of Part of a lesson. */
export const LESSON_PARTS = [
  'situation',
  'know',
  'act',
  'avoid',
  'vignette',
  'check',
  'tomorrow',
  'keep',
  'summary',
] as const;
/** The Parts of a good-practice sheet, all required, in this order. */
export const PRACTICE_PARTS = [
  'context',
  'approach',
  'difficulties',
  'results',
  'gender',
  'lessons',
] as const;
/** The Parts of a facilitator’s sheet, all required. */
export const SESSION_PARTS = ['prepare', 'rules', 'distress', 'discussion'] as const;
/** The Parts of an OSCE station, all required; the examiner’s comes first. */
export const STATION_PARTS = ['examiner', 'candidate', 'actor'] as const;
/**
 * The Parts that only a guide page has: the first screen, the danger signs (always open), the
 * folded details, the questions to ask.
 */
export const GUIDE_PARTS = ['essential', 'danger', 'more', 'ask'] as const;
/** The kinds of Part of a guide page: its own, and three that lessons have too. */
export const GUIDE_KINDS = [...GUIDE_PARTS, 'know', 'act', 'avoid'] as const;
/** Every kind of Part. */
export const PART_KINDS = [
  ...LESSON_PARTS,
  ...PRACTICE_PARTS,
  ...SESSION_PARTS,
  ...STATION_PARTS,
  ...GUIDE_PARTS,
] as const;
/** One kind of Part. */
export type PartKind = (typeof PART_KINDS)[number];
