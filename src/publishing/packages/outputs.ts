/** The files that come of what a trainer asks for. Apart, for they need the words of each language. */
import { courseName } from '../../course/course.ts';
import { packageName } from '../../formats/registry.ts';
import { translator } from '../../i18n/translate.ts';
import type { PackageOptions } from './package-options.ts';
import type { ModuleEdition, PackageRequest } from './request.ts';

/** A file to make: what it is called, what it holds, and how it is made. */
export interface PackageOutput {
  readonly name: string;
  readonly entries: readonly ModuleEdition[];
  readonly options: PackageOptions;
}

/** The files that answer a request, in order. */
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
