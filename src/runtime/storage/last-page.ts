import { browserStores, learnerStore } from './learner.ts';

/** Key of the page last read: its address and its title. */
export const LAST_PAGE = 'sanad:last';

/** Remembers the page being read, so that the home page can offer to go back to it. */
export function rememberPage(): void {
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  try {
    learnerStore(browserStores())?.setItem(
      LAST_PAGE,
      JSON.stringify({ path: location.pathname, title }),
    );
  } catch {
    // A blocked storage costs only this shortcut: the page about progress says so itself.
  }
}
