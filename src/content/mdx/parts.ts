/** The kinds of Part a lesson is made of. */
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
/** The Parts a good-practice sheet is made of, all required, in this order. */
export const PRACTICE_PARTS = [
  'context',
  'approach',
  'difficulties',
  'results',
  'gender',
  'lessons',
] as const;
/** The Parts a facilitator's sheet is made of, all required. */
export const SESSION_PARTS = ['prepare', 'rules', 'distress', 'discussion'] as const;
/** The Parts an OSCE station is made of, all required; the examiner's comes first. */
export const STATION_PARTS = ['examiner', 'candidate', 'actor'] as const;
/**
 * The Parts of a guide page: one screen first, the signs that need help now in the open, the rest
 * folded, the questions to ask last.
 */
export const GUIDE_PARTS = ['essential', 'danger', 'more', 'ask'] as const;
/** The kinds of Part a guide page may have: its own, and three of a lesson’s. */
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
