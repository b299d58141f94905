import { decodeLog, REVIEW_RECORD } from '../../learning/review-log.ts';
import { fill } from '../../i18n/fill.ts';
import { today } from './browser-session.ts';
import { moduleKey } from './keys.ts';
import { browserStores, learnerStore } from './learner.ts';
import { readText } from './text-store.ts';

/**
 * Shows the link to today's review (`#due`), if an item is due. The schedule is loaded only when
 * there is a log.
 */
export async function showDue(): Promise<void> {
  const container = document.querySelector<HTMLElement>('#due');
  const link = container?.querySelector('a');
  if (!container || !link) return;
  const log = decodeLog(readText(learnerStore(browserStores()), moduleKey(REVIEW_RECORD)));
  if (log.size === 0) return;
  const { dueItems } = await import('../../learning/schedule.ts');
  const count = dueItems(log).filter(({ day }) => day <= today()).length;
  if (count === 0) return;
  link.textContent = fill(container.dataset['label'] ?? '', { count });
  container.hidden = false;
}
