import { phrases } from '../../type-words.ts';

/** Interface words that only script concordance uses. */
export const WORDS = {
  fr: {
    hint: 'De −2 (bien moins probable) à +2 (bien plus probable)',
    hypothesis: 'Vous pensiez à :',
    finding: 'Vous apprenez alors :',
    noPanel: 'Non noté : aucun panel d’experts n’a encore répondu à cette question.',
    '-2': '−2 : bien moins probable',
    '-1': '−1 : moins probable',
    '0': '0 : ni plus ni moins',
    '1': '+1 : plus probable',
    '2': '+2 : bien plus probable',
  },
  ar: {
    hint: 'من −2 (أقل احتمالًا بكثير) إلى +2 (أكثر احتمالًا بكثير)',
    hypothesis: 'كنتم تفكرون في:',
    finding: 'ثم علمتم أن:',
    noPanel: 'غير منقَّط: لم تُجب أي لجنة خبراء عن هذا السؤال بعد.',
    '-2': '−2: أقل احتمالًا بكثير',
    '-1': '−1: أقل احتمالًا',
    '0': '0: لا أكثر ولا أقل',
    '1': '+1: أكثر احتمالًا',
    '2': '+2: أكثر احتمالًا بكثير',
  },
  en: {
    hint: 'From −2 (much less likely) to +2 (much more likely)',
    hypothesis: 'You were thinking of:',
    finding: 'You then learn:',
    noPanel: 'Not scored: no panel of experts has answered this question yet.',
    '-2': '−2: much less likely',
    '-1': '−1: less likely',
    '0': '0: neither more nor less',
    '1': '+1: more likely',
    '2': '+2: much more likely',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
