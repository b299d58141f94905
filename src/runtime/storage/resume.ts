import { fill } from '../../i18n/fill.ts';
import { readMessages } from '../messages.ts';
import { LAST_PAGE_KEY } from './keys.ts';
import { presentStore } from './present-learner.ts';
import type { ResumeMessages } from './resume.messages.ts';

/** Shows the link to the page last read (`#resume`), if there is one. */
export function showResume(): void {
  const container = document.querySelector<HTMLElement>('#resume');
  const link = container?.querySelector('a');
  if (!container || !link) return;
  const { label } = readMessages<ResumeMessages>(container);
  try {
    const last: unknown = JSON.parse(presentStore()?.getItem(LAST_PAGE_KEY) ?? 'null');
    if (!isLast(last)) return;
    link.href = last.path;
    link.textContent = fill(label, { title: last.title });
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
