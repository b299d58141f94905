import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { ankiText } from '../../interchange/anki.ts';
import type { Bank } from '../../schemas/bank.ts';
import type { Language } from '../../schemas/common.ts';
import { ankiNotes } from '../../site/anki-notes.ts';
import { localized } from '../../site/library.ts';
import { recallPaths } from '../../site/recall.ts';

/** One file for each bank and language: `anki/<module>.<language>.txt`. */
export async function getStaticPaths() {
  return (await recallPaths()).map(({ params, props }) => ({
    params: { file: `${params.module}.${params.language}` },
    props,
  }));
}

/** The file. */
export const GET: APIRoute<{ bank: Bank; language: Language }> = async ({ props }) => {
  const { bank, language } = props;
  const module = await getEntry('modules', bank.module);
  if (!module) throw new Error(`${bank.module}: no such module.`);
  const deck = `Sanad::${localized(module.data.title, language).text}`;
  return new Response(ankiText(deck, ankiNotes(bank, language)));
};
