import { fill } from '../../i18n/fill.ts';
import { readMessages } from '../messages.ts';
import { LAST_PAGE } from './last-page.ts';
import { browserStores, learnerStore } from './learner.ts';
import type { ResumeMessages } from './resume.messages.ts';

/** Shows the link to the page last read, if there is one. */
export function showResume(): void {
  const place = document.querySelector<HTMLElement>('#resume');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  const { label } = readMessages<ResumeMessages>(place);
  try {
    const last: unknown = JSON.parse(learnerStore(browserStores())?.getItem(LAST_PAGE) ?? 'null');
    if (!isLast(last)) return;
    link.href = last.path;
    link.textContent = fill(label, { title: last.title });
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
