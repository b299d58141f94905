import { expect, type Page } from '@playwright/test';

/** A window in which the texts of the status line are noted. */
interface NotingWindow extends Window {
  shownStatus?: string[];
}

/**
 * Notes each text that the status line of a package shows, from the next page on. A text that a
 * slow test would come too late to see is noted all the same.
 */
export async function noteStatus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shown = ((window.top as NotingWindow).shownStatus ??= []);
    new MutationObserver(() => {
      const line = document.querySelector('.player-progress .save-status');
      const text = line?.checkVisibility() ? (line.textContent ?? '') : '';
      if (text !== '' && shown.at(-1) !== text) shown.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** The texts that the status line has shown since the page was opened, oldest first. */
export const shownStatus = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as NotingWindow).shownStatus ?? []);

/** Waits until the status line has shown a text since the page was opened. */
export async function expectShown(page: Page, text: string): Promise<void> {
  await expect.poll(() => shownStatus(page), { timeout: 15_000 }).toContain(text);
}
