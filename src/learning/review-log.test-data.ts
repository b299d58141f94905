import fc from 'fast-check';
import { itemKey, type Rating, type ReviewLog } from './review-log.ts';

const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
/** Any log that this code can write. */
export const anyLog: fc.Arbitrary<ReviewLog> = fc
  .dictionary(
    fc
      .tuple(fc.constantFrom('one', 'two-three'), fc.integer({ min: 1, max: 999 }))
      .map(([module, item]) => itemKey(module, item)),
    fc
      .uniqueArray(fc.tuple(fc.integer({ min: 18_000, max: 30_000 }), rating), {
        selector: ([day]) => day,
        minLength: 1,
        maxLength: 6,
      })
      .map((days) => new Map(days)),
  )
  .map((entries) => new Map(Object.entries(entries)) as ReviewLog);
