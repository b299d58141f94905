import type { Finding } from '../diagnostics/catalogue.ts';
import { readLibrary, type Library } from '../content/library.ts';
import type { SourceFile } from '../content/parse-yaml.ts';
import { checkBanks } from './rules/banks.ts';
import { checkExams } from './rules/exams.ts';
import { checkGuide } from './rules/guide.ts';
import { checkItemStyle } from './rules/item-style.ts';
import { checkKits } from './rules/kits.ts';
import { checkModules } from './rules/modules.ts';
import { checkNames } from './rules/names.ts';
import { checkPages } from './rules/pages.ts';
import { checkSources } from './rules/sources.ts';
import { checkTranslations } from './rules/translations.ts';

/**
 * Checks all content. Every mistake is reported once, sorted by file and line.
 * @param files the files of content/, modules/ and quizzes/
 */
export function checkContent(files: readonly SourceFile[]): Finding[] {
  return checkLibrary(readLibrary(files));
}

/** Checks a library that is already parsed. */
function checkLibrary(library: Library): Finding[] {
  return [
    ...library.findings,
    ...checkNames(library),
    ...checkModules(library),
    ...checkBanks(library),
    ...checkItemStyle(library),
    ...checkExams(library),
    ...checkPages(library),
    ...checkSources(library),
    ...checkKits(library),
    ...checkGuide(library),
    ...checkTranslations(library),
  ].sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.id.localeCompare(b.id));
}
