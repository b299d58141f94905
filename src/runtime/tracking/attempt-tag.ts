/**
 * The mark that a package puts into the state it saves in an LMS, as the field `x` right after the
 * version: `1;x<attempt>.<sitting>.<reported>.<revision>;…`. It tells whose the text is, so that a local copy is
 * never taken for that of another attempt. Readers of a state skip the field.
 */
export interface AttemptTag {
  /** Id of the attempt in the LMS: the same from its first launch to its last. */
  readonly attempt: string;
  /** Id of the launch that wrote the text. */
  readonly sitting: string;
  /** How many answers of that launch had been reported before the text was written. */
  readonly reported: number;
  /** How many changes that launch had made: of two texts of one launch, the higher is the later. */
  readonly revision: number;
}

const TAG = /^1;x(\w+)\.(\w+)\.(\d+)\.(\d+)/;

/** Reads the tag of a text; undefined where it has none. */
export function tagOf(text: string): AttemptTag | undefined {
  const [, attempt = '', sitting = '', reported, revision] = TAG.exec(text) ?? [];
  return attempt
    ? { attempt, sitting, reported: Number(reported), revision: Number(revision) }
    : undefined;
}

/** The text without its tag. */
export const untagged = (text: string): string => text.replace(TAG, '1');

/** The text with a tag. */
export const tagged = (text: string, tag: AttemptTag): string =>
  text.replace(/^1/, `1;x${[tag.attempt, tag.sitting, tag.reported, tag.revision].join('.')}`);

/** The state that an LMS gave back: what LMSs give for "nothing yet" is the empty text. */
export const cleaned = (text: string): string =>
  /^\s*(null|undefined|\{\}|\[\]|"")\s*$/.test(text) ? '' : text;

/** The part of a text that a learner would miss: all but the tag and the place in the module. */
export const essenceOf = (text: string): string =>
  untagged(text)
    .replace(/^1(;p\w+)?;?/, '')
    .trim();
