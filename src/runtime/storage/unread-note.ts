import { presentStore } from './present-learner.ts';
import { unreadRecords } from './records.ts';

/**
 * Shows the note of a page (`[data-unread]`) that progress kept here could not be read, if it is so.
 * @param root the element of the page
 * @returns whether there is such progress
 */
export function showUnread(root: HTMLElement): boolean {
  const isUnread = unreadRecords(presentStore()).length > 0;
  root.querySelector('[data-unread]')?.toggleAttribute('hidden', !isUnread);
  return isUnread;
}
