import type { CollectionEntry } from 'astro:content';
import { citationsOf } from '../../content/mdx/inventory.ts';
import type { Language } from '../../fields/common.ts';
import { localized } from '../../fields/localized.ts';
import { pageContext } from '../context.ts';
import { modulesInOrder, termsById, textOf } from './library.ts';

/**
 * What the page of a facilitator's sheet or of an OSCE station needs.
 * @param entry the French sheet or station
 * @param moduleId the module that it trains
 * @returns `kit` has the words of the language where there is a translation; `objectives` are the
 *   texts of the module's objectives that a predicate chooses
 * @throws {Error} when there is no such module
 */
export async function kitOf<E extends CollectionEntry<'sessions'> | CollectionEntry<'stations'>>(
  entry: E,
  moduleId: string,
  language: Language,
) {
  const module = (await modulesInOrder()).find(({ id }) => id === moduleId)?.data;
  if (!module) throw new Error(`There is no module "${moduleId}".`);
  const text = await textOf(entry, language);
  const kit = { ...entry.data, ...text.entry.data } as E['data'];
  const sources = [...kit.grid, ...kit.harms].flatMap(({ source }) => source ?? []);
  const citations = [...new Set([...citationsOf(text.body), ...sources])];
  return {
    module,
    text,
    kit,
    context: pageContext({ language, citations, terms: await termsById() }),
    objectives: (isChosen: (id: string) => boolean) =>
      module.objectives
        .filter(({ id }) => isChosen(id))
        .map((objective) => localized(objective.text, language).text),
  };
}
