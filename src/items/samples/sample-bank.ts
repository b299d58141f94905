import { BankSchema, type Bank } from '../bank.ts';
import { item, options } from '../shared/sample-words.ts';
import { ITEM_TYPES } from '../types/type-registry.ts';

/** A bank with one item of each type in three languages, for the gallery and the tests. */
export const sampleBank: Bank = BankSchema.parse({
  module: 'sample',
  version: 1,
  languages: ['fr', 'ar', 'en'],
  items: [
    ...Object.values(ITEM_TYPES).map(({ example }) => example.item),
    item(17, 'single', ['Et ensuite ?', 'وماذا بعد؟', 'And then?'], {
      id: 'sample-in-quiz',
      use: 'quiz',
      options,
      key: 'c',
    }),
  ],
});
