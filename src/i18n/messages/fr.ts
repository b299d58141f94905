import { site } from './site.fr.ts';
import { catalogue } from './catalogue.fr.ts';
import { practices } from './practices.fr.ts';
import { lesson } from './lesson.fr.ts';
import { time } from './time.fr.ts';
import { question } from './question.fr.ts';
import { quiz } from './quiz.fr.ts';
import { progress } from './progress.fr.ts';
import { spacedReview } from './spaced-review.fr.ts';
import { search } from './search.fr.ts';
import { packages } from './packages.fr.ts';
import { player } from './player.fr.ts';
import { kits } from './kits.fr.ts';
import { guide } from './guide.fr.ts';
import { builder } from './builder.fr.ts';
import { preview } from './preview.fr.ts';

/** Every interface string in French, the source. */
export const fr = {
  ...site,
  ...catalogue,
  ...practices,
  ...lesson,
  ...time,
  ...question,
  ...quiz,
  ...progress,
  ...spacedReview,
  ...search,
  ...packages,
  ...player,
  ...kits,
  ...guide,
  ...builder,
  ...preview,
};
