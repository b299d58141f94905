import { browserStores, learnerStore } from './learner.ts';

const KEY = 'sanad:last';

/** Remembers the page being read, so that the home page can offer to go back to it. */
export function rememberPage(): void {
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  try {
    learnerStore(browserStores())?.setItem(KEY, JSON.stringify({ path: location.pathname, title }));
  } catch {
    // A blocked storage costs only this shortcut: the page about progress says so itself.
  }
}

/** Shows the link to the page last read, if there is one. */
export function showResume(): void {
  const place = document.querySelector<HTMLElement>('#resume');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  try {
    const last: unknown = JSON.parse(learnerStore(browserStores())?.getItem(KEY) ?? 'null');
    if (!isLast(last)) return;
    link.href = last.path;
    link.textContent = (place.dataset['label'] ?? '{title}').replace('{title}', last.title);
    place.hidden = false;
  } catch {
    // Blocked storage or a foreign value: there is simply nothing to go back to.
  }
}

function isLast(value: unknown): value is { path: string; title: string } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('path' in value) || !('title' in value)) return false;
  const { path, title } = value;
  return typeof path === 'string' && /^\/(?!\/)/.test(path) && typeof title === 'string';
}
