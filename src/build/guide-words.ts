import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { guideTranslator } from '../i18n/guide-translator.ts';
import type { Translate } from '../i18n/message.ts';
import { translator } from '../i18n/translate.ts';
import { GuideStringsSchema, isAdded, type GuideLanguage } from '../fields/guide-language.ts';

/**
 * The words around the guide in one of its languages: those of the interface, or of the strings
 * file of a language that the guide alone has.
 * @param project top of the project, with a slash at its end
 * @throws {ZodError} when the strings file is not whole
 */
export async function guideWords(language: GuideLanguage, project: URL): Promise<Translate> {
  if (!isAdded(language)) return translator(language);
  const text = await readFile(new URL(`content/guide/${language}/strings.yaml`, project), 'utf8');
  return guideTranslator(GuideStringsSchema.parse(parse(text)));
}
