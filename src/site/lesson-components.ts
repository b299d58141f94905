import type { ComponentName } from '../content/mdx/components.ts';
import Cite from './components/cite/Cite.astro';
import Figure from './components/figure/Figure.astro';
import Link from './components/link/Link.astro';
import Part from './components/part/Part.astro';
import Question from './components/question/Question.astro';
import Say from './components/say/Say.astro';
import Term from './components/term/Term.astro';

/** The components that authors can use in MDX, by name. */
export const lessonComponents = {
  ...({ Cite, Figure, Part, Question, Say, Term } satisfies Record<ComponentName, unknown>),
  a: Link,
};
