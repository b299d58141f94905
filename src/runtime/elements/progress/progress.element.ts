import { fill } from '../../../i18n/fill.ts';
import { clearsStorage } from '../../storage/storage-habits.ts';
import { readMessages } from '../../messages.ts';
import { openSession, outlineFrom } from '../../storage/browser-session.ts';
import type { ProgressMessages } from './progress.messages.ts';

/** `<sanad-progress>`: shows the progress in a module, and the lesson at which to resume. */
class ProgressElement extends HTMLElement {
  connectedCallback(): void {
    const { session, isSetAside } = openSession(outlineFrom(this));
    this.querySelector('[data-unread]')?.toggleAttribute('hidden', !isSetAside);
    const { progress, state, outline } = session;
    const messages = readMessages<ProgressMessages>(this);
    if (state.position === undefined && state.seen.size === 0 && state.answers.size === 0) return;
    this.querySelector('.progress-safari')?.toggleAttribute('hidden', !clearsStorage(navigator));
    const bar = this.querySelector('progress');
    if (bar) bar.value = progress.fraction;
    this.#fill(
      '.progress-text',
      fill(messages.text, { done: progress.done, total: progress.steps }),
    );
    if (state.best !== undefined) {
      this.#fill('.progress-best', ` · ${fill(messages.best, { best: state.best })}`);
    }
    this.querySelector('.progress-bar')?.removeAttribute('hidden');
    for (const step of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const lesson = step.dataset['lesson'];
      const isDone = lesson === 'quiz' ? state.passed : state.seen.has(Number(lesson));
      step.querySelector('.step-done')?.toggleAttribute('hidden', !isDone);
    }
    const name =
      state.position === 'quiz'
        ? 'quiz'
        : outline.lessons.find(({ number }) => number === state.position)?.id;
    const link = this.querySelector<HTMLAnchorElement>('.progress-actions a');
    if (!link || !name) return;
    link.href = new URL(`${name}/`, location.href).pathname;
    link.textContent = messages.resume;
  }

  #fill(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }
}

customElements.define('sanad-progress', ProgressElement);
