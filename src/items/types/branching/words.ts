import { phrases } from '../../type-words.ts';

/** Interface words that only a branching vignette uses. */
export const WORDS = {
  fr: {
    hint: 'Choisissez ce que vous faites, scène après scène',
    scene: 'Scène {number}',
    toScene: '(vers la scène {number})',
    end: 'Fin de l’histoire.',
    unsafe: 'choix dangereux',
  },
  ar: {
    hint: 'اختاروا ما تفعلون، مشهدًا بعد مشهد',
    scene: 'المشهد {number}',
    toScene: '(إلى المشهد {number})',
    end: 'نهاية القصة.',
    unsafe: 'اختيار خطير',
  },
  en: {
    hint: 'Choose what you do, scene after scene',
    scene: 'Scene {number}',
    toScene: '(to scene {number})',
    end: 'The story ends here.',
    unsafe: 'unsafe choice',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
