import type { SaveStatus } from '../../learning/tracking.ts';
import type { BrowserSession } from './browser-session.ts';

/** What a page of the site says of progress that is kept in this browser, or is not. */
export interface SavedMessages {
  readonly saved: string;
  /** Of a guest's, which is kept in this tab only. */
  readonly guest: string;
  readonly failed: string;
}

/** What a page says of each status of saving. */
export function saveWords(
  messages: SavedMessages,
  { savedWords }: Pick<BrowserSession, 'savedWords'>,
): Record<SaveStatus, string> {
  const kept = messages[savedWords];
  return { saved: kept, local: kept, 'read-only': kept, failed: messages.failed };
}
