import { optionLetter } from '../../items/letters.ts';
import { hintOf, rowsOf, solutionOf, wordsIn, type Row } from '../../items/view.ts';
import type { AnkiNote } from '../../formats/anki/anki.ts';
import { translator } from '../../i18n/translate.ts';
import type { Bank, Item } from '../../items/bank.ts';
import type { Language } from '../../fields/common.ts';
import { typeOf } from '../../items/types/type-registry.ts';
import { reviewableItems } from '../../items/reviewable.ts';

/**
 * The questions of a bank as Anki notes, in a language of the bank. Questions with a figure are
 * left out, because a text file cannot hold it.
 */
export function ankiNotes(bank: Bank, language: Language): AnkiNote[] {
  return reviewableItems(bank)
    .filter((item) => !typeOf(item).traits.isDrawn)
    .map((item) => noteOf(item, bank, language));
}

function noteOf(item: Item, bank: Bank, language: Language): AnkiNote {
  const t = translator(language);
  const words = wordsIn(language);
  const rows = rowsOf(item, words);
  const note = typeOf(item).note?.(item, words);
  const lettered = rows.map((row, index) => ({ ...row, letter: optionLetter(language, index) }));
  return {
    guid: `sanad-${bank.module}-${item.number}`,
    front: [
      words(item.stem),
      `(${hintOf(item, language)})`,
      note?.front ?? '',
      ...lettered.map(({ letter, text }) => `${letter}. ${text}`),
    ],
    back: [
      note?.back ?? '',
      solutionOf(item, language) ?? '',
      ...lettered.map((row) => `${row.letter}. ${verdict(row, t)}${row.feedback ?? ''}`),
      item.explanation ? words(item.explanation) : '',
    ].filter((line) => !/^\S+\. $/.test(line)),
    tags: ['sanad', `sanad::${bank.module}::${item.objective}`],
  };
}

function verdict(row: Row, t: ReturnType<typeof translator>): string {
  if (row.answer !== undefined) return `${row.answer}. `;
  if (row.isRight === undefined) return '';
  return `${row.isRight ? t('question.rightOption') : t('question.wrongOption')}. `;
}
