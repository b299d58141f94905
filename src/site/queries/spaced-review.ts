import { getCollection } from 'astro:content';
import { partsPath } from '../../course/parts-folder.ts';
import { LANGUAGES, type Language } from '../../fields/common.ts';
import type { Bank } from '../../items/bank.ts';
import { fileUrl } from '../links.ts';

/** `getStaticPaths` of a fragment for each bank in each of its languages. */
export async function reviewPaths() {
  const banks = await getCollection('banks');
  return banks.flatMap(({ id, data: bank }) =>
    LANGUAGES.filter((language) => bank.languages.includes(language)).map((language) => ({
      params: { module: id, language },
      props: { bank, language },
    })),
  );
}

/** Address of the questions of a module, in the requested language or else in French. */
export function reviewUrl(bank: Bank, language: Language): string {
  const bankLanguage = bank.languages.includes(language) ? language : 'fr';
  return fileUrl(partsPath(`recall/${bank.module}/${bankLanguage}/`));
}
