import { decodeLog, REVIEW_RECORD } from '../../learning/review-log.ts';
import { fill } from '../../i18n/fill.ts';
import { readMessages } from '../messages.ts';
import { storageKey } from './browser.ts';
import { today } from './browser-session.ts';
import type { DueMessages } from './due-today.messages.ts';
import { browserStores, learnerStore } from './learner.ts';

/** Shows the link to today's review (`#due`), if anything is due; loads the schedule only then. */
export async function showDue(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#due');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  const log = decodeLog(readRecord(storageKey(REVIEW_RECORD)));
  if (log.size === 0) return;
  const { dueItems } = await import('../../learning/schedule.ts');
  const count = dueItems(log).filter(({ day }) => day <= today()).length;
  if (count === 0) return;
  link.textContent = fill(readMessages<DueMessages>(place).label, { count });
  place.hidden = false;
}

function readRecord(key: string): string {
  try {
    return learnerStore(browserStores())?.getItem(key) ?? '';
  } catch {
    // Blocked storage: there is nothing to review.
    return '';
  }
}
