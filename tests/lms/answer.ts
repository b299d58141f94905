import { expect, type Locator } from '@playwright/test';

/** Ticks the letters of a choice item and checks the answer, as a learner does. */
export async function answer(question: Locator, letters: readonly string[]): Promise<void> {
  for (const letter of letters) {
    await question
      .locator(`input[data-slot="${letter}"], input[data-slot="_"][value="${letter}"]`)
      .check();
  }
  await question.locator('button[type="submit"]').click();
  await expect(question.locator('.question-result')).not.toBeEmpty();
}

/** The letters that are ticked in a choice item, sorted. */
export async function ticked(question: Locator): Promise<string[]> {
  const letters = await question
    .locator('input:checked')
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).map(({ dataset, value }) =>
        dataset['slot'] === '_' ? value : (dataset['slot'] ?? ''),
      ),
    );
  return letters.sort();
}
