import { fill } from '../../../i18n/fill.ts';
import { decodeState } from '../../../learning/state-codec.ts';
import { readAll } from '../../storage/records.ts';
import { browserStores, learnerStore } from '../../storage/learner.ts';

/**
 * `<sanad-path>`: marks the lessons of the page that are read (`data-of` the module, `data-number`
 * the lesson, `data-need`) and counts the essential ones.
 */
class PathElement extends HTMLElement {
  connectedCallback(): void {
    const kept = readAll(learnerStore(browserStores()));
    const seen = new Map(
      [...kept].flatMap(([module, text]) =>
        module.startsWith('@') ? [] : [[module, decodeState(text).seen] as const],
      ),
    );
    let done = 0;
    let total = 0;
    for (const step of document.querySelectorAll<HTMLElement>('[data-of]')) {
      const { of = '', number, need } = step.dataset;
      const isRead = seen.get(of)?.has(Number(number)) ?? false;
      step.querySelector('.step-done')?.toggleAttribute('hidden', !isRead);
      if (need !== 'core') continue;
      total += 1;
      if (isRead) done += 1;
    }
    this.hidden = kept.size === 0 || total === 0;
    const bar = this.querySelector('progress');
    if (bar && total > 0) bar.value = done / total;
    const text = this.querySelector('.progress-text');
    if (text) text.textContent = fill(this.dataset['text'] ?? '', { done, total });
  }
}

customElements.define('sanad-path', PathElement);
