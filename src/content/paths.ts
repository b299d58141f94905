import { LANGUAGES, SOURCE_LANGUAGE } from '../fields/common.ts';
import type { TranslatedInto } from './content-type.ts';

/** Patterns for `<module>`, `<language>` and `<name>` in a path. */
export interface PathNames {
  readonly module?: string | undefined;
  readonly language?: string | undefined;
  readonly name?: string | undefined;
}

/** The language folders: that of the source, or those of the translations. */
export type LanguageFolders = 'source' | TranslatedInto;

const others = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE);

/** The folders as a glob and as a regular expression. */
const FOLDERS: Readonly<Record<LanguageFolders, { glob: string; regExp: string }>> = {
  source: { glob: SOURCE_LANGUAGE, regExp: SOURCE_LANGUAGE },
  site: { glob: `{${others.join(',')}}`, regExp: others.join('|') },
  // Folders of unknown languages match too, so that the check can report them.
  guide: { glob: `!(${SOURCE_LANGUAGE})`, regExp: `(?!${SOURCE_LANGUAGE}/)[^/]+` },
  added: { glob: '*', regExp: '[^/]+' },
};

/** Regular expression for a path pattern, with a named group for each part. */
export function pathRegExp(path: string, languages: LanguageFolders): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replaceAll(/<(module|name)>/g, '(?<$1>[^/]+)')
    .replace('<language>', `(?<language>${FOLDERS[languages].regExp})`);
  return new RegExp(`^${source}$`);
}

/** Splits a path pattern into its fixed folder and a glob inside that folder. */
export function pathGlob(path: string, languages: LanguageFolders): { base: string; glob: string } {
  const folders = path.split('/');
  const fixed = folders.findIndex((folder) => folder.includes('<'));
  const glob = folders
    .slice(fixed)
    .join('/')
    .replaceAll(/<(module|name)>/g, '*')
    .replace('<language>', FOLDERS[languages].glob);
  return { base: folders.slice(0, fixed).join('/'), glob };
}

/** Fills in the parts of a path pattern. */
export function fillPath(path: string, names: PathNames): string {
  return path.replaceAll(
    /<(module|language|name)>/g,
    (_, part: keyof PathNames) => names[part] ?? '',
  );
}

/**
 * The id of an entry in its collection: the parts of its path, joined; a source has no language
 * part.
 * @param path path pattern
 */
export function entryId(path: string, names: PathNames): string {
  const parts = [...path.matchAll(/<(module|language|name)>/g)].map(
    ([, part]) => names[part as keyof PathNames],
  );
  return parts.filter(Boolean).join('/');
}
