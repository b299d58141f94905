import type { Language } from '../fields/common.ts';
import { cmi5, cmi5Link } from './cmi5/format.ts';
import { offline } from './offline/format.ts';
import { scorm12 } from './scorm12/format.ts';
import { scorm2004Fourth, scorm2004Third } from './scorm2004/format.ts';
import type { Format } from './shared/format.ts';
import type { PlayerBundle } from './shared/player-bundles.ts';
import { singleFileFormat } from './single-file/format.ts';

const REGISTERED = [
  scorm12,
  scorm2004Third,
  scorm2004Fourth,
  cmi5,
  cmi5Link,
  offline,
  singleFileFormat,
] as const;

/** Id of a format of packages. */
export type Standard = (typeof REGISTERED)[number]['id'];

/** The formats, in the order of the lists shown to people. */
export const FORMATS: readonly Format<Standard>[] = REGISTERED;

/** The players of all formats, without duplicates. */
export const PLAYER_BUNDLES: readonly PlayerBundle[] = [
  ...new Map(FORMATS.map(({ player }) => [player.script, player])).values(),
];

/**
 * Finds a format by its id.
 * @throws {RangeError} when no format has that id
 */
export function formatOf(id: string): Format<Standard> {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (!format) throw new RangeError(`No format is called "${id}".`);
  return format;
}

/**
 * File name of a package: ASCII, without version, so that links to it stay valid.
 * @param name name of the content: a module or a course
 * @param languages its languages
 */
export function packageName(
  name: string,
  languages: Language | readonly Language[],
  standard: Standard,
): string {
  const words = [name, ...[languages].flat(), standard];
  return `${words.join('-')}.${formatOf(standard).extension}`;
}
