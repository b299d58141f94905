import type { BuiltModule } from '../../course/built-module.ts';
import {
  bytesOf,
  courseName,
  hashOf,
  type Course,
  type Text,
  type Unit,
} from '../../course/course.ts';
import type { PackageParts } from '../../course/module-parts.ts';
import type { PackageFile } from '../../course/package-file.ts';
import { COMPLETION_RULES } from '../../fields/completion.ts';
import type { PackageOptions } from './package-options.ts';

/**
 * Gathers the facts of a package for the manifest, its metadata and the passport.
 * @param files the content that is hashed
 */
export function courseOf(
  parts: PackageParts,
  options: PackageOptions,
  units: readonly Unit[],
  files: readonly PackageFile[],
): Course {
  const [first] = units;
  if (!first) throw new RangeError('A package needs at least one module.');
  const languages = [...new Set(parts.modules.map(({ module }) => module.language))];
  const hash = hashOf(files);
  const versions = new Set(units.map(({ modules: [{ version }] }) => version));
  const joined = (pick: (module: BuiltModule) => string, joint: string): readonly Text[] =>
    languages.map((language) => ({
      language,
      text: units
        .flatMap(({ modules }) => modules.find((module) => module.language === language) ?? [])
        .map(pick)
        .join(joint),
    }));
  const { title, isShared } = options;
  const titles = joined((module) => module.title, ' · ');
  return {
    name: options.name ?? (units.length === 1 ? first.id : courseName(units.map(({ id }) => id))),
    title: title
      ? titles.map(({ language, text }) => ({
          language,
          text: isShared ? `${title} – ${text}` : title,
        }))
      : titles,
    summary: joined((module) => module.summary, ' '),
    languages,
    units,
    shared: [...parts.player.map(({ path }) => path), 'passport.txt'],
    completion: options.completion ?? COMPLETION_RULES[0],
    version: versions.size === 1 ? first.modules[0].version : hash.slice(0, 12),
    hash,
    size: files.reduce((sum, file) => sum + bytesOf(file).length, 0),
    minutes: units.reduce((sum, { modules: [{ minutes }] }) => sum + minutes, 0),
  };
}
