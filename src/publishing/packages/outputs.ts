/**
 * The output files of a request. They are in a file of their own because they need the words of
 * every language.
 */
import { courseName } from '../../course/course.ts';
import { packageName } from '../../formats/registry.ts';
import { translator } from '../../i18n/translate.ts';
import type { PackageOptions } from './package-options.ts';
import type { ModuleEdition, PackageRequest } from './request.ts';

/** An output file: its name, its content, and the function that makes it. */
export interface PackageOutput {
  readonly name: string;
  readonly entries: readonly ModuleEdition[];
  readonly options: PackageOptions;
}

/** The output files of a request, in order. */
export function outputsOf(request: PackageRequest): PackageOutput[] {
  const { modules, languages, standard, path, separate } = request;
  const { title, passMark, completion, baseUrl } = request;
  const options = { standard, title, passMark, completion, baseUrl };
  const entries = modules.flatMap((module) => languages.map((language) => ({ module, language })));
  if (separate) {
    return entries.map((entry) => ({
      name: packageName(entry.module, entry.language, standard),
      entries: [entry],
      options: { ...options, isShared: entries.length > 1 },
    }));
  }
  if (path) {
    const name = `path-${path}`;
    const own = title ?? translator(languages[0] ?? 'fr')(`paths.${path}.title`);
    const file = packageName(name, languages, standard);
    return [{ name: file, entries, options: { ...options, name, title: own } }];
  }
  const [only, ...others] = modules;
  const isOne = only !== undefined && others.length === 0;
  const name = packageName(isOne ? only : courseName(modules), languages, standard);
  return [{ name, entries, options }];
}
