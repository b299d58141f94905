import type { SaveStatus } from '../../learning/tracking.ts';
import type { BrowserSession } from './browser-session.ts';

/** Messages of a page of the site about saving progress in this browser. */
export interface SavedMessages {
  readonly saved: string;
  /** For a guest, whose progress stays in this tab. */
  readonly guest: string;
  readonly failed: string;
}

/** What a page says of each status of saving. */
export function saveWords(
  messages: SavedMessages,
  { savedWords }: Pick<BrowserSession, 'savedWords'>,
): Record<SaveStatus, string> {
  const kept = messages[savedWords];
  return {
    ...{ pending: kept, saved: kept, unproved: kept, local: kept, over: kept, 'read-only': kept },
    ...{ failed: messages.failed, lost: messages.failed },
  };
}
