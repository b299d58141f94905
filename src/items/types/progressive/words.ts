import { phrases } from '../../type-words.ts';

/** Interface words that only a progressive case uses. */
export const WORDS = {
  fr: {
    hint: 'Étape par étape, sans retour en arrière',
    step: 'Étape {number} sur {total}',
    check: 'Valider l’étape',
    next: 'Étape suivante',
  },
  ar: {
    hint: 'مرحلة بعد مرحلة، دون رجوع إلى الوراء',
    step: 'المرحلة {number} من {total}',
    check: 'تأكيد المرحلة',
    next: 'المرحلة التالية',
  },
  en: {
    hint: 'Step by step, without going back',
    step: 'Step {number} of {total}',
    check: 'Confirm this step',
    next: 'Next step',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
