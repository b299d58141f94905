import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { ItemResponse } from '../../src/items/response.ts';
import { answer } from './answer.ts';
import { putFields } from './key-fields.ts';

interface Keyed {
  id: string;
  key: string;
}

interface RawItem extends Omit<Keyed, 'key'> {
  use: string;
  type: string;
  key: string | string[];
  value: number;
  accepted: { fr: string[] };
  options?: { id: string }[];
  statements: { id: string; answer: boolean }[];
  prompts: Keyed[];
  elements: Keyed[];
  steps: { id: string }[];
  gaps: (Keyed & { accepted?: { fr: string[] } })[];
}

const keys = (things: readonly Keyed[]) => Object.fromEntries(things.map((t) => [t.id, t.key]));

/** What stands in each control of a question when it is answered wholly right. */
function rightFields(item: RawItem): ItemResponse {
  switch (item.type) {
    case 'single':
      return { _: String(item.key) };
    case 'multiple':
    case 'long-menu':
      return Object.fromEntries([item.key].flat().map((letter) => [letter, 'x']));
    case 'true-false':
      return Object.fromEntries(item.statements.map((s) => [s.id, s.answer ? '+' : '-']));
    case 'matching':
      return keys(item.prompts);
    case 'categorise':
      return keys(item.elements);
    case 'ordering':
      return Object.fromEntries(item.steps.map(({ id }, index) => [id, String(index + 1)]));
    case 'short-answer':
      return { _: item.accepted.fr[0]! };
    case 'numeric':
      return { _: String(item.value) };
    case 'cloze':
      return Object.fromEntries(item.gaps.map((gap) => [gap.id, gap.accepted?.fr[0] ?? gap.key]));
    default:
      throw new Error(`${item.id}: a ${item.type} item has no single key.`);
  }
}

async function itemsOf(module: string): Promise<RawItem[]> {
  const bank = parse(await readFile(`quizzes/${module}/bank.yaml`, 'utf8')) as { items: RawItem[] };
  return bank.items;
}

/** The letter that each item of a bank lists first, where it lists options. */
export async function firstOptions(module: string): Promise<Map<string, string>> {
  const items = await itemsOf(module);
  return new Map(items.flatMap(({ id, options }) => (options?.[0] ? [[id, options[0].id]] : [])));
}

/** The quiz items of a bank with their keys, read from the YAML itself, past the project's code. */
export async function quizKeys(module: string): Promise<[item: string, key: ItemResponse][]> {
  const items = await itemsOf(module);
  return items.filter(({ use }) => use === 'quiz').map((item) => [item.id, rightFields(item)]);
}

/** The letters that a key ticks, sorted; undefined when the item is no choice of options. */
export function tickedBy(key: ItemResponse): string[] | undefined {
  if (/^[a-z]$/.test(key['_'] ?? '')) return [key['_']!];
  const isTicked = Object.values(key).every((value) => value === 'x');
  return isTicked ? Object.keys(key).sort() : undefined;
}

/**
 * Answers every choice with option a alone and the rest rightly, as a learner who is half wrong.
 * @param questionOf where the question of an item is
 * @returns how many of them are right: the choices whose key is exactly a, and the rest
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
