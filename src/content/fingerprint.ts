import { fingerprint } from '../fields/hash.ts';
import type { z } from 'zod';
import type { ContentFiles } from './content-type.ts';

/** What has words that a translation is made from. */
interface Worded<S extends z.ZodType> extends Pick<ContentFiles<string, S>, 'schema'> {
  words?(data: z.output<S>, body: string): readonly string[];
}

/**
 * Fingerprint of a source as it is now: of the words that its translations are made from.
 * @param type what kind of content it is
 * @param data its front matter, or the whole of a YAML file
 * @param body text of a page
 */
export function fingerprintOf<S extends z.ZodType>(
  type: Worded<S>,
  data: z.output<S>,
  body = '',
): string {
  return fingerprint(...(type.words?.(data, body) ?? []));
}
