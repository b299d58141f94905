import { fill } from '../../i18n/fill.ts';
import { BackupError, mergeProgresses, readBackup, writeBackup } from '../../learning/backup.ts';
import { progressOf } from '../../learning/progress.ts';
import { decodeState } from '../../learning/state-codec.ts';
import { eraseEverything, keepAll, localStore, readAll } from '../../player/tracking/browser.ts';
import { outlineFrom } from '../../site/browser-session.ts';

/** `<sanad-keeper>`: shows, saves, restores and erases what this browser keeps. */
class KeeperElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('.keeper-tools')?.removeAttribute('hidden');
    this.#on('[data-save]', 'click', () => this.#save());
    this.#on('[data-restore]', 'change', (event) => void this.#restore(event));
    const dialog = this.querySelector('dialog');
    this.#on('[data-erase]', 'click', () => dialog?.showModal());
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue !== 'erase') return;
      eraseEverything(localStore());
      this.#show();
      this.#say('erased');
    });
    this.#show();
  }

  #show(): void {
    const kept = readAll(localStore());
    for (const row of this.querySelectorAll<HTMLElement>('[data-outline]')) {
      const outline = outlineFrom(row);
      const text = kept.get(outline.module);
      const bar = row.querySelector('progress');
      const words = row.querySelector<HTMLElement>('.keeper-text');
      if (!bar || !words) continue;
      words.dataset['none'] ??= words.textContent ?? '';
      bar.hidden = text === undefined;
      const state = text === undefined ? undefined : decodeState(text);
      const progress = state && progressOf(outline, state);
      bar.value = progress?.fraction ?? 0;
      words.textContent = progress
        ? fill(this.dataset['text'] ?? '', { done: progress.done, total: progress.steps })
        : words.dataset['none'];
      const best = row.querySelector('.keeper-best');
      const hasBest = state?.best !== undefined;
      if (best)
        best.textContent = hasBest
          ? ` · ${fill(this.dataset['best'] ?? '', { best: state.best ?? 0 })}`
          : '';
    }
  }

  #save(): void {
    const kept = readAll(localStore());
    if (kept.size === 0) {
      this.#say('empty');
      return;
    }
    const today = new Date().toISOString().slice(0, 10);
    const file = new Blob([writeBackup(kept, today)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${this.dataset['file'] ?? 'sanad'}-${today}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #restore(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    try {
      const theirs = readBackup(await file.text());
      const store = localStore();
      this.#say(keepAll(mergeProgresses(readAll(store), theirs), store) ? 'restored' : 'unsaved');
      this.#show();
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      this.#say(error.fault);
    }
    input.value = '';
  }

  #say(key: string): void {
    const status = this.querySelector('.keeper-status');
    if (status) status.textContent = this.dataset[key] ?? '';
  }

  #on(selector: string, event: string, listener: (event: Event) => void): void {
    this.querySelector(selector)?.addEventListener(event, listener);
  }
}

customElements.define('sanad-keeper', KeeperElement);
