import { site } from './site.ar.ts';
import { catalogue } from './catalogue.ar.ts';
import { practices } from './practices.ar.ts';
import { lesson } from './lesson.ar.ts';
import { time } from './time.ar.ts';
import { question } from './question.ar.ts';
import { quiz } from './quiz.ar.ts';
import { progress } from './progress.ar.ts';
import { spacedReview } from './spaced-review.ar.ts';
import { search } from './search.ar.ts';
import { packages } from './packages.ar.ts';
import { player } from './player.ar.ts';
import { kits } from './kits.ar.ts';
import { guide } from './guide.ar.ts';
import { builder } from './builder.ar.ts';
import { preview } from './preview.ar.ts';

/** Every interface string in Arabic. */
export const ar = {
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
