import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Ticks the letters of a choice item and checks the answer. */
export async function answer(question: Locator, letters: readonly string[]): Promise<void> {
  await opened(question);
  for (const letter of letters) {
    await question
      .locator(`input[data-slot="${letter}"], input[data-slot="_"][value="${letter}"]`)
      .check();
  }
  await question.locator('button[type="submit"]').click();
  await expect(question.locator('.question-result')).not.toBeEmpty();
}

/**
 * Waits until the script has restored a question’s saved answer. Before that, its controls are
 * empty, as without script.
 */
export async function opened(question: Locator): Promise<void> {
  const hidden = question.locator('.question-answer').first();
  await expect(hidden).toHaveAttribute('hidden', '', { timeout: 15_000 });
}

/** The letters that are ticked in a choice item, sorted. */
export async function ticked(question: Locator): Promise<string[]> {
  await opened(question);
  const letters = await question
    .locator('input:checked')
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).map(({ dataset, value }) =>
        dataset['slot'] === '_' ? value : (dataset['slot'] ?? ''),
      ),
    );
  return letters.sort();
}

/** Goes to a module’s next page and waits until it is shown. */
export async function toNextPage(module: Page | FrameLocator | Locator): Promise<void> {
  const next = module.locator('.player-nav [rel="next"]');
  const target = (await next.getAttribute('href')) ?? '';
  await next.click();
  await expect(module.locator(target)).toBeVisible();
}
