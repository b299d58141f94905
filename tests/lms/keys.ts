import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { BankSchema, type Item } from '../../src/items/bank.ts';
import type { ItemResponse } from '../../src/items/response.ts';
import { scoringSpecOf } from '../../src/items/scoring-spec-of.ts';
import { answer } from './answer.ts';
import { keyFields, putFields } from './key-fields.ts';

async function itemsOf(module: string): Promise<Item[]> {
  return BankSchema.parse(parse(await readFile(`quizzes/${module}/bank.yaml`, 'utf8'))).items;
}

/** The first listed letter of each item of a bank that has options. */
export async function firstOptions(module: string): Promise<Map<string, string>> {
  const items = await itemsOf(module);
  return new Map(
    items.flatMap((item) =>
      'options' in item && item.options[0] ? [[item.id, item.options[0].id]] : [],
    ),
  );
}

/** The quiz items of a bank with their keys, read from the YAML itself, not from the built site. */
export async function quizKeys(module: string): Promise<[item: string, key: ItemResponse][]> {
  const items = await itemsOf(module);
  return items
    .filter(({ use }) => use === 'quiz')
    .map((item) => [item.id, keyFields(scoringSpecOf(item))]);
}

/** The letters that a key ticks, sorted; undefined for an item without options. */
export function tickedBy(key: ItemResponse): string[] | undefined {
  if (/^[a-z]$/.test(key['_'] ?? '')) return [key['_']!];
  const isTicked = Object.values(key).every((value) => value === 'x');
  return isTicked ? Object.keys(key).sort() : undefined;
}

/**
 * Answers every choice with option a alone and the rest rightly, to get a mixed score.
 * @param questionOf finds the question of an item
 * @returns the number of right answers: the choices whose key is exactly a, and the rest
 */
export async function answerWithA(
  keys: readonly (readonly [item: string, key: ItemResponse])[],
  questionOf: (item: string) => Locator,
): Promise<number> {
  for (const [item, key] of keys) {
    if (tickedBy(key)) await answer(questionOf(item), ['a']);
    else await putFields(questionOf(item), key);
  }
  return keys.filter(([, key]) => (tickedBy(key)?.join() ?? 'a') === 'a').length;
}
