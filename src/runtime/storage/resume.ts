import { LAST_PAGE_KEY } from './keys.ts';
import { browserStores, learnerStore } from './learner.ts';

/** Stores the address and title of this page, so that the home page can offer a link back to it. */
export function rememberPage(): void {
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  try {
    learnerStore(browserStores())?.setItem(
      LAST_PAGE_KEY,
      JSON.stringify({ path: location.pathname, title }),
    );
  } catch {
    // Blocked storage: only this link is lost. The progress page reports blocked storage.
  }
}

/** Shows the link to the page last read (`#resume`), if there is one. */
export function showResume(): void {
  const container = document.querySelector<HTMLElement>('#resume');
  const link = container?.querySelector('a');
  if (!container || !link) return;
  try {
    const last: unknown = JSON.parse(
      learnerStore(browserStores())?.getItem(LAST_PAGE_KEY) ?? 'null',
    );
    if (!isLast(last)) return;
    link.href = last.path;
    link.textContent = (container.dataset['label'] ?? '{title}').replace('{title}', last.title);
    container.hidden = false;
  } catch {
    // Blocked storage or a malformed value: there is no link to show.
  }
}

function isLast(value: unknown): value is { path: string; title: string } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('path' in value) || !('title' in value)) return false;
  const { path, title } = value;
  return typeof path === 'string' && /^\/(?!\/)/.test(path) && typeof title === 'string';
}
