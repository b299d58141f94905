import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { ankiText } from '../../formats/anki/anki.ts';
import type { Bank } from '../../items/bank.ts';
import type { Language } from '../../fields/common.ts';
import { ankiNotes } from '../../publishing/notes/anki-notes.ts';
import { localized } from '../../fields/localized.ts';
import { reviewPaths } from '../../site/queries/spaced-review.ts';

/** One file for each bank and language: `anki/<module>.<language>.txt`. */
export async function getStaticPaths() {
  return (await reviewPaths()).map(({ params, props }) => ({
    params: { file: `${params.module}.${params.language}` },
    props,
  }));
}

/** The questions of a bank as notes for Anki. */
export const GET: APIRoute<{ bank: Bank; language: Language }> = async ({ props }) => {
  const { bank, language } = props;
  const module = await getEntry('modules', bank.module);
  if (!module) throw new Error(`${bank.module}: no such module.`);
  const deck = `Sanad::${localized(module.data.title, language).text}`;
  return new Response(ankiText(deck, ankiNotes(bank, language)));
};
