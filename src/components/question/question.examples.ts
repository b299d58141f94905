import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'Question',
  purpose: 'A choice item that can be answered, and read without script.',
  examples: [
    { name: 'single best answer', props: () => ({ id: 'first-words' }) },
    { name: 'multiple response', props: () => ({ id: 'needs-more-than-pfa-now' }) },
    { name: 'a safety item of the quiz', props: () => ({ id: 'secret-tonight', place: 3 }) },
  ],
} satisfies Examples;
