import type { Locator } from '@playwright/test';
import type { Fields } from '../../src/assessment/answer.ts';
import type { ItemContract } from '../../src/assessment/contract.ts';

const ticked = (letters: readonly string[]) =>
  Object.fromEntries(letters.map((letter) => [letter, 'x']));

/** The answer that is wholly right, built from an item's contract. */
export function keyFields(item: ItemContract): Fields {
  switch (item.type) {
    case 'single':
      return { _: item.key[0] ?? '' };
    case 'multiple':
    case 'long-menu':
      return ticked(item.key);
    case 'true-false':
      return Object.fromEntries(item.options.map((o) => [o, item.key.includes(o) ? '+' : '-']));
    case 'matching':
    case 'categorise':
      return item.pairs;
    case 'ordering':
      return Object.fromEntries(item.order.map((letter, index) => [letter, String(index + 1)]));
    case 'short-answer':
      return { _: item.accepted[0] ?? '' };
    case 'numeric':
      return { _: String(item.value) };
    case 'cloze':
      return Object.fromEntries(
        item.gaps.map((gap) => [gap.id, gap.key ?? gap.accepted?.[0] ?? '']),
      );
    default:
      throw new Error(`${item.id}: a ${item.type} item has no single key.`);
  }
}

/** Puts an answer into the controls of a question, whatever its type, and checks it. */
export async function putFields(question: Locator, fields: Fields): Promise<void> {
  for (const [slot, value] of Object.entries(fields)) {
    const control = question.locator(`[data-slot="${slot}"]`);
    const choice = question.locator(`[data-slot="${slot}"][value="${value}"]`);
    if ((await choice.count()) > 0) await choice.check();
    else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') {
      await control.selectOption(value);
    } else await control.fill(value);
  }
  await question.locator('button[type="submit"]').click();
}
