import { LANGUAGES, SOURCE_LANGUAGE } from '../fields/common.ts';
import type { TranslatedInto } from './content-type.ts';

/** What stands in a path for `<module>`, `<language>` and `<name>`. */
export interface PathNames {
  readonly module?: string | undefined;
  readonly language?: string | undefined;
  readonly name?: string | undefined;
}

/** The folders of languages: that of the source, or those of its translations. */
export type LanguageFolders = 'source' | TranslatedInto;

const others = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE);

/** The folders as a glob and as a regular expression. */
const FOLDERS: Readonly<Record<LanguageFolders, { glob: string; regExp: string }>> = {
  source: { glob: SOURCE_LANGUAGE, regExp: SOURCE_LANGUAGE },
  site: { glob: `{${others.join(',')}}`, regExp: others.join('|') },
  // A folder of no known language is read too, so that the check can tell of it.
  guide: { glob: `!(${SOURCE_LANGUAGE})`, regExp: `(?!${SOURCE_LANGUAGE}/)[^/]+` },
  added: { glob: '*', regExp: '[^/]+' },
};

/** The regular expression of a path, which names its parts. */
export function pathRegExp(path: string, languages: LanguageFolders): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replaceAll(/<(module|name)>/g, '(?<$1>[^/]+)')
    .replace('<language>', `(?<language>${FOLDERS[languages].regExp})`);
  return new RegExp(`^${source}$`);
}

/** A path as a folder without parts that vary, and a glob inside of it. */
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

/** A path with its parts filled in. */
export function fillPath(path: string, names: PathNames): string {
  return path.replaceAll(
    /<(module|language|name)>/g,
    (_, part: keyof PathNames) => names[part] ?? '',
  );
}

/**
 * The id of an entry in its collection: the parts of its path, joined; the source has no language.
 * @param path with its parts open
 */
export function entryId(path: string, names: PathNames): string {
  const parts = [...path.matchAll(/<(module|language|name)>/g)].map(
    ([, part]) => names[part as keyof PathNames],
  );
  return parts.filter(Boolean).join('/');
}
