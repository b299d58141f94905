import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { guideTranslator } from '../i18n/guide-translator.ts';
import type { Translate } from '../i18n/message.ts';
import { translator } from '../i18n/translate.ts';
import { GuideStringsSchema, isAdded, type GuideLanguage } from '../fields/guide-language.ts';

/**
 * Interface words of the guide in a language: from the interface, or from the strings file of a
 * language that only the guide has.
 * @param project root folder of the project, ending with a slash
 * @throws {ZodError} when the strings file is incomplete
 */
export async function guideWords(language: GuideLanguage, project: URL): Promise<Translate> {
  if (!isAdded(language)) return translator(language);
  const text = await readFile(new URL(`content/guide/${language}/strings.yaml`, project), 'utf8');
  return guideTranslator(GuideStringsSchema.parse(parse(text)));
}
