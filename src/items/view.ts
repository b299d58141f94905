import type { Item, ItemOf } from './bank.ts';
import type { Language, Localized } from '../fields/common.ts';
import type { StepQuestion } from './schemas/progressive.ts';
import { permute } from './shuffle.ts';
import type { Translate } from '../i18n/translate.ts';
import { localized } from '../fields/localized.ts';

/** An item, or the question of a step of a progressive case. */
export type AnyQuestion = Item | StepQuestion;
/** An item, or the question of a step, of one type. */
export type QuestionOf<T extends Item['type']> = Extract<AnyQuestion, { type: T }>;

/** A row of a question: what is shown, and its explanation. */
export interface Row {
  /** Letter: the slot or value of its control. */
  readonly id: string;
  readonly text: string;
  /** Whether it is right, for options and statements; undefined where that makes no sense. */
  readonly isRight?: boolean | undefined;
  /** What it goes with, for prompts and elements. */
  readonly answer?: string | undefined;
  readonly feedback?: string | undefined;
}

type Words = (text: Localized) => string;

/** The words of a localized text in one language, the source's where there are none. */
export const wordsIn =
  (language: Language): Words =>
  (text) =>
    localized(text, language).text;

/** The rows of an item, in the order of the bank; the steps of an ordering, out of order. */
export function rowsOf(item: AnyQuestion, words: Words): Row[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'long-menu':
      return keyedRows(item.options, item.key, words);
    case 'hotspot':
      return keyedRows(item.zones, item.key, words);
    case 'true-false':
      return item.statements.map(({ id, text, answer, feedback }) => ({
        id,
        text: words(text),
        isRight: answer,
        feedback: words(feedback),
      }));
    case 'matching':
      return pairedRows(item.prompts, item.choices, words);
    case 'categorise':
      return pairedRows(item.elements, item.categories, words);
    case 'ordering':
      return shuffled(item).map(({ id, text }) => ({ id, text: words(text) }));
    default:
      return [];
  }
}

function keyedRows(
  options: readonly { id: string; text: Localized; feedback?: Localized | undefined }[],
  key: string | readonly string[],
  words: Words,
): Row[] {
  return options.map(({ id, text, feedback }) => ({
    id,
    text: words(text),
    isRight: [key].flat().includes(id),
    feedback: feedback && words(feedback),
  }));
}

function pairedRows(
  prompts: ItemOf<'matching'>['prompts'],
  choices: ItemOf<'matching'>['choices'],
  words: Words,
): Row[] {
  const answers = new Map(choices.map(({ id, text }) => [id, words(text)]));
  return prompts.map(({ id, text, key, feedback }) => ({
    id,
    text: words(text),
    answer: answers.get(key),
    feedback: words(feedback),
  }));
}

/** The steps of an ordering item in an order of their own, the same at each build. */
function shuffled({ id, steps }: ItemOf<'ordering'>): ItemOf<'ordering'>['steps'] {
  const order = permute(steps, id);
  const isInOrder = order.every((step, index) => step === steps[index]);
  return isInOrder ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** What to do, in a few words, under the stem. */
export function hintOf(item: AnyQuestion, t: Translate): string {
  switch (item.type) {
    case 'single':
      return t('question.one');
    case 'multiple':
      return t('question.many');
    case 'long-menu':
      return t('question.longMenu', { count: item.key.length });
    case 'true-false':
      return t('question.judge');
    case 'matching':
      return t('question.match');
    case 'categorise':
      return t('question.sort');
    case 'ordering':
      return t('question.order');
    case 'short-answer':
      return t('question.words');
    case 'numeric':
      return t('question.numberHint');
    case 'cloze':
      return t('question.gaps');
    case 'script-concordance':
      return t('question.concordance');
    case 'branching':
      return t('question.branch');
    case 'hotspot':
      return t(item.key.length === 1 ? 'question.zone' : 'question.zones');
    case 'progressive':
      return t('question.stepwise');
    case 'scale':
      return t('question.scale');
    case 'reflection':
      return t('question.reflect');
  }
}

/** The right answer in words, for types whose rows do not say it. */
export function solutionOf(item: AnyQuestion, language: Language): string | undefined {
  const words = wordsIn(language);
  switch (item.type) {
    case 'short-answer':
      return (item.accepted[language] ?? item.accepted.fr)[0];
    case 'numeric': {
      const number = new Intl.NumberFormat(language === 'ar' ? 'ar-MA-u-nu-latn' : language);
      return [number.format(item.value), item.unit ? words(item.unit) : ''].join(' ').trim();
    }
    case 'cloze':
      return clozePieces(item, language)
        .map((piece) => (typeof piece === 'string' ? piece : piece.answer))
        .join('');
    default:
      return undefined;
  }
}

/** A gap of a cloze text, as it is shown. */
export interface GapView {
  readonly id: string;
  /** Choices of a chosen gap; undefined for a typed one. */
  readonly options: readonly { id: string; text: string }[] | undefined;
  readonly answer: string;
}

/** A cloze text cut at its gaps. */
export function clozePieces(item: ItemOf<'cloze'>, language: Language): (string | GapView)[] {
  const words = wordsIn(language);
  return words(item.text)
    .split(/(\{[a-z]\})/)
    .map((piece) => {
      const gap = item.gaps.find(({ id }) => piece === `{${id}}`);
      if (!gap) return piece;
      if ('accepted' in gap) {
        const [answer = ''] = gap.accepted[language] ?? gap.accepted.fr;
        return { id: gap.id, options: undefined, answer };
      }
      const options = gap.options.map(({ id, text }) => ({ id, text: words(text) }));
      const answer = options.find(({ id }) => id === gap.key)?.text ?? '';
      return { id: gap.id, options, answer };
    });
}
