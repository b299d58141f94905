import { fill } from '../../../i18n/fill.ts';
import { decodeState } from '../../../learning/state-codec.ts';
import { readAll } from '../../storage/records.ts';
import { showUnread } from '../../storage/unread-note.ts';
import { presentStore } from '../../storage/present-learner.ts';
import { readMessages } from '../../messages.ts';
import type { PathProgressMessages } from './path-progress.messages.ts';

/**
 * `<sanad-path>`: marks the lessons of the page that are read, and counts the essential ones. A
 * lesson of the page carries its module (`data-of`), its number (`data-number`) and `data-need`.
 */
class PathElement extends HTMLElement {
  connectedCallback(): void {
    const records = readAll(presentStore());
    const seen = new Map(
      [...records].flatMap(([module, text]) =>
        module.startsWith('@') ? [] : [[module, decodeState(text).seen] as const],
      ),
    );
    let done = 0;
    let total = 0;
    for (const step of document.querySelectorAll<HTMLElement>('[data-of]')) {
      const { of: module = '', number, need } = step.dataset;
      const isRead = seen.get(module)?.has(Number(number)) ?? false;
      step.querySelector('.step-done')?.toggleAttribute('hidden', !isRead);
      if (need !== 'core') continue;
      total += 1;
      if (isRead) done += 1;
    }
    const isUnread = showUnread(this);
    this.hidden = (records.size === 0 && !isUnread) || total === 0;
    const bar = this.querySelector('progress');
    if (bar && total > 0) bar.value = done / total;
    const words = readMessages<PathProgressMessages>(this);
    const text = this.querySelector('.progress-text');
    if (text) text.textContent = fill(words.text, { done, total });
  }
}

customElements.define('sanad-path', PathElement);
