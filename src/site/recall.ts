import { getCollection } from 'astro:content';
import { contractOf, isScored } from '../assessment/contract.ts';
import { LANGUAGES, type Language } from '../schemas/common.ts';
import type { Bank, Item } from '../schemas/bank.ts';
import { fileUrl } from './links.ts';

/** Cases that unfold are played again in their module: a review asks for one thing at a time. */
const CASES = ['branching', 'progressive'];

/** The items of a bank that come back for review. */
export function recallable(bank: Bank): Item[] {
  return bank.items.filter((item) => isScored(contractOf(item)) && !CASES.includes(item.type));
}

/** `getStaticPaths` of what is made for each bank, in each of its languages. */
export async function recallPaths() {
  const banks = await getCollection('banks');
  return banks.flatMap(({ id, data: bank }) =>
    LANGUAGES.filter((language) => bank.languages.includes(language)).map((language) => ({
      params: { module: id, language },
      props: { bank, language },
    })),
  );
}

/** Where the questions of a module are, in the language asked for or in the source's. */
export function recallUrl(bank: Bank, language: Language): string {
  const own = bank.languages.includes(language) ? language : 'fr';
  return fileUrl(`shelf/recall/${bank.module}/${own}/`);
}
