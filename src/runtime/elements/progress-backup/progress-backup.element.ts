import { fill } from '../../../i18n/fill.ts';
import {
  BackupError,
  mergeRecords,
  readBackup,
  writeBackup,
  type Records,
} from '../../../learning/backup.ts';
import { dateOf } from '../../../fields/day.ts';
import { progressOf } from '../../../learning/progress.ts';
import { retiredAnswers } from '../../../learning/results.ts';
import { decodeState } from '../../../learning/state-codec.ts';
import { offer } from '../../download.ts';
import { readMessages } from '../../messages.ts';
import { readAll, writeAll } from '../../storage/records.ts';
import { outlineFrom, today } from '../../storage/browser-session.ts';
import { showDue } from '../../storage/due-today.ts';
import { browserStores, eraseDevice, learnerStore } from '../../storage/learner.ts';
import { clearsStorage } from '../../storage/storage-habits.ts';
import type { ProgressBackupMessages, StatusMessages } from './progress-backup.messages.ts';

/** Start of a fragment with a short copy. A browser never sends the fragment to a server. */
const OFFER = '#copie=';

/** `<sanad-progress-backup>`: shows, saves, restores and erases the progress in this browser. */
class ProgressBackupElement extends HTMLElement {
  readonly #messages = readMessages<ProgressBackupMessages>(this);

  connectedCallback(): void {
    this.querySelector('.backup-tools')?.removeAttribute('hidden');
    this.querySelector('.backup-safari')?.toggleAttribute('hidden', !clearsStorage(navigator));
    this.#on('[data-save]', 'click', () => this.#save());
    this.#on('[data-restore]', 'change', (event) => void this.#restore(event));
    this.#on('[data-show-short]', 'click', () => void this.#showShort());
    this.#on('.backup-paste', 'submit', (event) => {
      event.preventDefault();
      void this.#mergeShortCopy(
        this.querySelector<HTMLTextAreaElement>('#backup-pasted')?.value ?? '',
      );
    });
    this.#listenToErase();
    this.#offerCopyInAddress();
    this.#show();
    void showDue();
  }

  #listenToErase(): void {
    const dialog = this.querySelector<HTMLDialogElement>('.backup-tools dialog');
    this.#on('[data-erase]', 'click', () => dialog?.showModal());
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue !== 'erase') return;
      eraseDevice(browserStores());
      this.#show();
      this.#setStatus('erased');
    });
  }

  #show(): void {
    const records = readAll(learnerStore(browserStores()));
    let retired = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-outline]')) {
      const outline = outlineFrom(row);
      const text = records.get(outline.module);
      const bar = row.querySelector('progress');
      const words = row.querySelector<HTMLElement>('.backup-text');
      if (!bar || !words) continue;
      bar.hidden = text === undefined;
      const state = text === undefined ? undefined : decodeState(text);
      const progress = state && progressOf(outline, state);
      retired += state ? retiredAnswers(outline, state) : 0;
      bar.value = progress?.fraction ?? 0;
      words.textContent = progress
        ? fill(this.#messages.text, { done: progress.done, total: progress.steps })
        : this.#messages.notBegun;
      const best = row.querySelector('.backup-best');
      const hasBest = state?.best !== undefined;
      if (best)
        best.textContent = hasBest
          ? ` · ${fill(this.#messages.best, { best: state.best ?? 0 })}`
          : '';
    }
    const note = this.querySelector<HTMLElement>('.backup-retired');
    if (!note) return;
    note.hidden = retired === 0;
    note.textContent = fill(this.#messages.retired, { count: retired });
  }

  get #today(): string {
    return dateOf(today()).toISOString().slice(0, 10);
  }

  /** The stored records; where there are none, the status says so. */
  #storedRecords(): Records | undefined {
    const records = readAll(learnerStore(browserStores()));
    if (records.size > 0) return records;
    this.#setStatus('empty');
    return undefined;
  }

  #save(): void {
    const records = this.#storedRecords();
    if (!records) return;
    const name = `${this.#messages.file}-${this.#today}.json`;
    offer(new File([writeBackup(records, this.#today)], name, { type: 'application/json' }));
  }

  async #restore(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    this.#merge(() => readBackup(text));
    input.value = '';
  }

  async #mergeShortCopy(text: string): Promise<void> {
    const { decodeShortCopy } = await import('../../../learning/short-copy.ts');
    this.#merge(() => decodeShortCopy(text));
  }

  /** Merges a copy into the stored records. A copy that cannot be read changes nothing. */
  #merge(read: () => Records): void {
    try {
      const theirs = read();
      const store = learnerStore(browserStores());
      const outlines = [...this.querySelectorAll<HTMLElement>('[data-outline]')].map(outlineFrom);
      const itemsOf = (name: string) => outlines.find(({ module }) => module === name)?.items ?? [];
      const merged = mergeRecords(readAll(store), theirs, itemsOf);
      this.#setStatus(writeAll(merged, store) ? 'restored' : 'unsaved');
      this.#show();
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      this.#setStatus(error.fault);
    }
  }

  async #showShort(): Promise<void> {
    const records = this.#storedRecords();
    if (!records) return;
    const { SHORT_LIMIT, encodeShortCopy } = await import('../../../learning/short-copy.ts');
    const text = encodeShortCopy(records, this.#today);
    const panel = this.querySelector<HTMLElement>('.backup-short');
    const field = this.querySelector<HTMLTextAreaElement>('#backup-short-text');
    const code = this.querySelector('.backup-code');
    if (!panel || !field || !code) return;
    panel.hidden = false;
    field.value = text;
    field.select();
    code.replaceChildren();
    if (text.length > SHORT_LIMIT) this.#setStatus('tooLong');
    else {
      const { qrCode } = await import('./qr-code.ts');
      const address = `${location.origin}${location.pathname}${OFFER}${text}`;
      code.append(qrCode(address, this.#messages.qr));
    }
  }

  /** Offers the copy in the fragment of the address, as a scanned code has one. */
  #offerCopyInAddress(): void {
    if (!location.hash.startsWith(OFFER)) return;
    const text = location.hash.slice(OFFER.length);
    history.replaceState(null, '', location.pathname);
    const panel = this.querySelector<HTMLElement>('.backup-offered');
    panel?.removeAttribute('hidden');
    this.#on('[data-take-offered]', 'click', () => {
      if (panel) panel.hidden = true;
      void this.#mergeShortCopy(text);
    });
  }

  #setStatus(key: keyof StatusMessages): void {
    const status = this.querySelector('.backup-status');
    if (status) status.textContent = this.#messages.status[key];
  }

  #on(selector: string, event: string, listener: (event: Event) => void): void {
    this.querySelector(selector)?.addEventListener(event, listener);
  }
}

customElements.define('sanad-progress-backup', ProgressBackupElement);
