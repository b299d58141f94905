import { readLog, REVIEW_RECORD } from '../../learning/review-log.ts';
import { fill } from '../../i18n/fill.ts';
import { readMessages } from '../messages.ts';
import { today } from './browser-session.ts';
import type { DueMessages } from './due-today.messages.ts';
import { moduleKey } from './keys.ts';
import { presentStore } from './present-learner.ts';
import { readText } from './text-store.ts';

/**
 * Shows the link to today's review (`#due`), if an item is due. The schedule is loaded only when
 * there is a log.
 */
export async function showDue(): Promise<void> {
  const container = document.querySelector<HTMLElement>('#due');
  const link = container?.querySelector('a');
  if (!container || !link) return;
  // A log that cannot be read has no due day: the review page says so.
  const stored = readLog(readText(presentStore(), moduleKey(REVIEW_RECORD)));
  if (stored.kind !== 'read') return;
  const log = stored.value;
  const { dueItems } = await import('../../learning/schedule.ts');
  const count = dueItems(log).filter(({ day }) => day <= today()).length;
  if (count === 0) return;
  link.textContent = fill(readMessages<DueMessages>(container).label, { count });
  container.hidden = false;
}
