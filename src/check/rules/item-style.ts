/**
 * The linter of items: warnings from the item-writing guides (NBME, Constructing Written Test
 * Questions, 4th ed., 2016; Haladyna, Downing & Rodriguez, 2002). The author corrects the item, or
 * explains the warning in `exceptions`.
 */
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Bank, Item } from '../../items/bank.ts';
import type { Alternatives, Path } from '../../items/item-type.ts';
import { typeOf } from '../../items/types/type-registry.ts';
import type { Entry, Library } from '../../content/library.ts';
import { questionsOf, textsOf } from './item-parts.ts';

const CATCH_ALL =
  /\b(toutes? (les|ces) (réponses|propositions)|tout ce qui précède|aucune de ces|aucune des (réponses|propositions)|all of the above|none of the above)\b|كل ما سبق|لا شيء مما سبق/iu;
// « pas » is common in vignettes, so only the lead-in is tested for it.
const NEGATION =
  /\b(ne\b.{1,40}\b(pas|jamais)|n[’'].{1,40}\b(pas|jamais)|sauf|excepté|à l’exception)\b/iu;
const MARKED = /\b(PAS|SAUF|JAMAIS|NE)\b/u;
const ABSOLUTE = /(^|[^\p{L}])(toujours|jamais|aucun|aucune|uniquement|exclusivement)(?!\p{L})/iu;
// « réponse B », « options A et C », “option B”, « الجواب ب »; not « réponse D’Aïssata ».
const BY_LETTER =
  /(([Rr]éponse|[Oo]ption|[Pp]roposition|[Aa]ffirmation|[Ll]ettre|[Aa]nswer|[Cc]hoice|[Ss]tatement)s?|[Cc]hoix)\s+(«\s*)?[A-H](?![\p{L}’'])|(الجواب|الإجابة|الخيار|العبارة)\s+«?(أ|ب|ج|د|هـ|و|ز|ح)(?!\p{L})/u;

/** Checks every bank for flaws by which an item can be answered from its wording. */
export function checkItemStyle(library: Library): Finding[] {
  return library.banks.flatMap((entry) => {
    const bank = entry.data;
    if (!bank) return [];
    return [
      ...bank.items.flatMap((item, index) => [...itemFlaws(entry, item, index)]),
      ...keyBalance(entry, bank),
    ];
  });
}

function* itemFlaws(entry: Entry<Bank>, item: Item, index: number): Generator<Finding> {
  const at = (...path: Path) => ({ path: entry.path, line: entry.lineOf('items', index, ...path) });
  for (const flaw of rawFlaws(item, at)) {
    if (item.exceptions?.[flaw.id] === undefined) yield flaw;
  }
}

type At = (...path: Path) => { path: string; line: number };

function* rawFlaws(item: Item, at: At): Generator<Finding> {
  const questions = questionsOf(item);
  for (const { path, question } of questions) {
    const leadIn = questionOf(question.stem.fr);
    if (NEGATION.test(leadIn) && !MARKED.test(leadIn)) {
      yield finding('ITEM-003', at(...path, 'stem'), leadIn.trim());
    }
    const alternatives = typeOf(question).alternatives?.(question);
    if (alternatives) yield* optionFlaws(alternatives, (...inner) => at(...path, ...inner));
  }
  if (questions.some(({ question }) => 'shuffle' in question && question.shuffle)) {
    for (const { text, path } of textsOf(item)) {
      const found = BY_LETTER.exec(Object.values(text).join('\n'));
      if (found) yield finding('ITEM-006', at(...path), found[0]);
    }
  }
}

function* optionFlaws(alternatives: Alternatives, at: At): Generator<Finding> {
  const { field, things, chosen } = alternatives;
  for (const [position, { id, text }] of things.entries()) {
    if (chosen !== 'each' && CATCH_ALL.test(Object.values(text).join(' '))) {
      yield finding('ITEM-001', at(field, position), id);
    }
  }
  yield* absoluteWords(alternatives, at(field));
  if (chosen === 'one') yield* longestKey(alternatives, at(field));
}

/** Absolute words that occur only in wrong options give these away. */
function* absoluteWords({ things, right }: Alternatives, at: ReturnType<At>): Generator<Finding> {
  const absolute = things.filter(({ text }) => ABSOLUTE.test(text.fr) && !CATCH_ALL.test(text.fr));
  if (absolute.length > 0 && absolute.every(({ id }) => !right.includes(id))) {
    yield finding('ITEM-004', at, absolute.map(({ id }) => id).join(', '));
  }
}

/** The lead-in: the sentence that ends with the last question mark. */
function questionOf(stem: string): string {
  return /[^.!?]*\?[^?]*$/u.exec(stem)?.[0] ?? stem;
}

/** A key that is longer than each distractor by a quarter attracts attention. */
function* longestKey({ things, right }: Alternatives, at: ReturnType<At>): Generator<Finding> {
  const length = (isKey: boolean) =>
    Math.max(
      ...things.filter(({ id }) => right.includes(id) === isKey).map(({ text }) => text.fr.length),
    );
  if (length(true) > 1.25 * length(false) && length(true) > 20) {
    yield finding('ITEM-002', at, length(true), length(false));
  }
}

/** In a bank of eight single items or more, no letter may hold half of the keys. */
function keyBalance(entry: Entry<Bank>, bank: Bank): Finding[] {
  const keys = bank.items.flatMap((item) => {
    const alternatives = typeOf(item).alternatives?.(item);
    return alternatives?.chosen === 'one' ? alternatives.right : [];
  });
  if (keys.length < 8 || bank.exceptions?.['ITEM-005'] !== undefined) return [];
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [letter, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (count <= keys.length / 2) return [];
  const at = { path: entry.path, line: entry.lineOf('items') };
  return [finding('ITEM-005', at, letter, count, keys.length)];
}
