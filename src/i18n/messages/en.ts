import { site } from './site.en.ts';
import { catalogue } from './catalogue.en.ts';
import { practices } from './practices.en.ts';
import { lesson } from './lesson.en.ts';
import { time } from './time.en.ts';
import { question } from './question.en.ts';
import { quiz } from './quiz.en.ts';
import { progress } from './progress.en.ts';
import { spacedReview } from './spaced-review.en.ts';
import { search } from './search.en.ts';
import { packages } from './packages.en.ts';
import { player } from './player.en.ts';
import { kits } from './kits.en.ts';
import { guide } from './guide.en.ts';
import { builder } from './builder.en.ts';
import { preview } from './preview.en.ts';

/** Every interface string in English. */
export const en = {
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
