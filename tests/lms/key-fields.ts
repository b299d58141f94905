import { expect, type Locator } from '@playwright/test';
import { rightResponse, type ItemResponse } from '../../src/items/response.ts';
import {
  followPath,
  leadsToBest,
  type BranchingSpec,
} from '../../src/items/types/branching/scenes.ts';
import type { Answerable } from '../../src/items/scoring-spec.ts';
import { opened } from './answer.ts';
import { giveInPage } from './in-page.ts';

/** A response that scores most, from an item’s spec: in a vignette, a way to its best end. */
export function keyFields(item: Answerable): ItemResponse {
  const right = 'scenes' in item ? bestWay(item) : rightResponse(item);
  if (!right) throw new Error(`A ${item.type} item has no key.`);
  return right;
}

/** Takes, in each scene, the first choice that leads to the best end. */
function bestWay(item: BranchingSpec): ItemResponse {
  const way: Record<string, string> = {};
  for (;;) {
    const scene = followPath(item, way).scenes.at(-1);
    const choice = scene?.choices.find((candidate) => leadsToBest(item.scenes, candidate));
    if (!scene || !choice) return way;
    way[scene.id] = choice.id;
  }
}

/**
 * Fills a response into the controls of a question of any type and checks it; in a progressive
 * case, step by step.
 */
export async function putFields(question: Locator, fields: ItemResponse): Promise<void> {
  await opened(question);
  const submit = question.locator('button[type="submit"]');
  const steps = await question
    .locator('[data-step]')
    .evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset['step'] ?? ''));
  for (const [place, letter] of (steps.length > 0 ? steps : ['']).entries()) {
    // The button that checked a step opens the next one.
    if (place > 0) await submit.click();
    await fillFields(question, fields, letter);
    await submit.click();
  }
}

/**
 * Fills a response into the controls of a question of any type.
 * @param letter in a progressive case, the step whose controls are filled
 */
export async function fillFields(
  question: Locator,
  fields: ItemResponse,
  letter = '',
): Promise<void> {
  for (const [slot, value] of Object.entries(fields)) {
    if (slot.startsWith(letter)) await fillIn(question, slot, value);
  }
}

async function fillIn(question: Locator, slot: string, value: string): Promise<void> {
  const control = question.locator(`[data-slot="${slot}"]`);
  const choice = question.locator(`[data-slot="${slot}"][value="${value}"]`);
  if ((await choice.count()) > 0) await choice.check();
  else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') {
    await control.selectOption(value);
  } else await control.fill(value);
}

/** The current values of the controls of a question, for the slots of a response. */
export async function heldFields(question: Locator, fields: ItemResponse): Promise<ItemResponse> {
  await opened(question);
  return question.evaluate((element, slots) => {
    const held: Record<string, string> = {};
    for (const slot of slots) {
      const controls = element.querySelectorAll<HTMLInputElement>(`[data-slot="${slot}"]`);
      for (const control of controls) {
        const isTick = ['radio', 'checkbox'].includes(control.type);
        if (!isTick) held[slot] = control.value;
        else if (control.checked) held[slot] = control.type === 'checkbox' ? 'x' : control.value;
      }
    }
    return held;
  }, Object.keys(fields));
}

/**
 * Fills in a response and checks it by script inside the page, for attempts with a hundred answers.
 * The controls themselves are tested in items.e2e.ts.
 */
export async function putAtOnce(question: Locator, fields: ItemResponse): Promise<void> {
  await opened(question);
  await question.evaluate(giveInPage, fields);
  await expect(question.locator('.question-result')).not.toBeEmpty();
}
