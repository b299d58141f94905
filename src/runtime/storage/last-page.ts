import { LAST_PAGE_KEY } from './keys.ts';
import { presentStore } from './present-learner.ts';

/** Stores the address and title of this page, so that the home page can offer a link back to it. */
export function rememberPage(): void {
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  try {
    presentStore()?.setItem(LAST_PAGE_KEY, JSON.stringify({ path: location.pathname, title }));
  } catch {
    // Blocked storage: only this link is lost. The progress page reports blocked storage.
  }
}
