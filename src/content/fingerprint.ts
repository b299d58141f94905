import { fingerprint } from '../fields/hash.ts';
import type { z } from 'zod';
import type { ContentFiles } from './content-type.ts';

/** A content type whose sources have words to translate. */
interface Worded<S extends z.ZodType> extends Pick<ContentFiles<string, S>, 'schema'> {
  words?(data: z.output<S>, body: string): readonly string[];
}

/**
 * The current fingerprint of a source: a hash of the words that its translations are made from.
 * @param type content type of the source
 * @param data its front matter, or its whole YAML data
 * @param body text of a page
 */
export function fingerprintOf<S extends z.ZodType>(
  type: Worded<S>,
  data: z.output<S>,
  body = '',
): string {
  return fingerprint(...(type.words?.(data, body) ?? []));
}
