import { fill } from '../../../i18n/fill.ts';
import {
  BackupError,
  forBackup,
  mergeRecords,
  MOST_CHARACTERS,
  takeBack,
  writeBackup,
} from '../../../learning/backup.ts';
import { recordOf, type Records } from '../../../learning/records.ts';
import { REVIEW_RECORD } from '../../../learning/review-log.ts';
import { dateOf } from '../../../fields/day.ts';
import { progressOf } from '../../../learning/progress.ts';
import { retiredAnswers } from '../../../learning/results.ts';
import { decodeState } from '../../../learning/state-codec.ts';
import { offer } from '../../download.ts';
import { readMessages } from '../../messages.ts';
import {
  everyRecord,
  readAll,
  unknownRecords,
  unreadRecords,
  writeAll,
} from '../../storage/records.ts';
import { outlineFrom, today } from '../../storage/browser-session.ts';
import { showDue } from '../../storage/due-today.ts';
import { browserStores } from '../../storage/learner.ts';
import { eraseDevice } from '../../storage/learner-list.ts';
import { presentStore } from '../../storage/present-learner.ts';
import { clearsStorage } from '../../storage/storage-habits.ts';
import type { ProgressBackupMessages, StatusMessages } from './progress-backup.messages.ts';

/** Start of a fragment with a short copy. A browser never sends the fragment to a server. */
const OFFER = '#copie=';

/** Most characters of a foreign name that a message repeats. */
const MOST_QUOTED = 60;

/** `<sanad-progress-backup>`: shows, saves, restores and erases the progress in this browser. */
class ProgressBackupElement extends HTMLElement {
  readonly #messages = readMessages<ProgressBackupMessages>(this);
  #offered = '';

  connectedCallback(): void {
    this.querySelector('.backup-tools')?.removeAttribute('hidden');
    this.querySelector('.backup-safari')?.toggleAttribute('hidden', !clearsStorage(navigator));
    this.#on('[data-save]', 'click', () => this.#save());
    this.#on('[data-restore]', 'change', (event) => void this.#restore(event));
    this.#on('[data-show-short]', 'click', () => void this.#showShort());
    this.#on('.backup-paste', 'submit', (event) => {
      event.preventDefault();
      void this.#mergeCopy(this.querySelector<HTMLTextAreaElement>('#backup-pasted')?.value ?? '');
    });
    this.#listenToErase();
    this.#offerCopyInAddress();
    addEventListener('hashchange', () => this.#offerCopyInAddress());
    this.#on('[data-take-offered]', 'click', () => {
      this.querySelector('.backup-offered')?.setAttribute('hidden', '');
      void this.#mergeCopy(this.#offered);
    });
    this.#takeBack();
    this.#show();
    void showDue();
  }

  #listenToErase(): void {
    const dialog = this.querySelector<HTMLDialogElement>('.backup-tools dialog');
    this.#on('[data-erase]', 'click', () => dialog?.showModal());
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue !== 'erase') return;
      eraseDevice(browserStores());
      // Other parts of this page must not show or use what they had read.
      document.dispatchEvent(new Event('sanad-erased'));
      this.#show();
      this.#setStatus('erased');
    });
  }

  #show(): void {
    const records = readAll(presentStore());
    const unread = new Set(unreadRecords(presentStore()).map(recordOf));
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
        : this.#messages[unread.has(outline.module) ? 'notRead' : 'notBegun'];
      const best = row.querySelector('.backup-best');
      const hasBest = state?.best !== undefined;
      if (best)
        best.textContent = hasBest
          ? ` · ${fill(this.#messages.best, { best: state.best ?? 0 })}`
          : '';
    }
    this.#note('.backup-retired', retired > 0, fill(this.#messages.retired, { count: retired }));
    const names = this.#names([...unread]);
    this.#note('.backup-unread', unread.size > 0, fill(this.#messages.unread, { names }));
  }

  #note(selector: string, isShown: boolean, text: string): void {
    const note = this.querySelector<HTMLElement>(selector);
    if (!note) return;
    note.hidden = !isShown;
    note.textContent = text;
  }

  /** Titles of the modules of records; other records have the names under which they are stored. */
  #names(records: readonly string[]): string {
    const titles = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-outline]')].map((row) => [
        outlineFrom(row).module,
        row.querySelector('a')?.textContent?.trim() ?? '',
      ]),
    );
    titles.set(REVIEW_RECORD, this.#messages.review);
    return [...new Set(records.map(recordOf))].map((name) => titles.get(name) ?? name).join(' · ');
  }

  #itemsOf(name: string) {
    const outlines = [...this.querySelectorAll<HTMLElement>('[data-outline]')].map(outlineFrom);
    return outlines.find(({ module }) => module === name)?.items ?? [];
  }

  /** Merges what an earlier version had set aside, where this one reads it. */
  #takeBack(): void {
    const before = everyRecord(presentStore());
    const after = takeBack(before, (name) => this.#itemsOf(name));
    if ([...before.keys()].some((name) => !after.has(name)))
      writeAll(after, before, presentStore());
  }

  get #today(): string {
    return dateOf(today()).toISOString().slice(0, 10);
  }

  /** The stored records; where there are none, the status says so. */
  #storedRecords(): Records | undefined {
    const records = forBackup(everyRecord(presentStore()));
    if (records.size > 0) return records;
    this.#setStatus('empty');
    return undefined;
  }

  /** Says by name what a copy holds without being able to read it, and what it cannot hold. */
  #sayWhatIsCopied(): void {
    const unread = unreadRecords(presentStore());
    const leftOut = unknownRecords(presentStore());
    const { copiedUnread, leftOut: words } = this.#messages;
    const sentences = [
      ...(unread.length > 0 ? [fill(copiedUnread, { names: this.#names(unread) })] : []),
      ...(leftOut.length > 0 ? [fill(words, { names: leftOut.join(' · ') })] : []),
    ];
    this.#say(sentences.join(' '));
  }

  #save(): void {
    const records = this.#storedRecords();
    if (!records) return;
    const name = `${this.#messages.file}-${this.#today}.json`;
    offer(new File([writeBackup(records, this.#today)], name, { type: 'application/json' }));
    this.#sayWhatIsCopied();
  }

  async #restore(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    // A file of that size would fill the memory before it is looked at.
    if (file.size > 4 * MOST_CHARACTERS) this.#refuse(new BackupError('big', file.size));
    else await this.#mergeCopy(await file.text());
    input.value = '';
  }

  async #mergeCopy(text: string): Promise<void> {
    const { readCopy } = await import('../../../learning/short-copy.ts');
    this.#merge(() => readCopy(text));
  }

  /** Merges a copy into the stored records. A copy that cannot be read changes nothing. */
  #merge(read: () => Records): void {
    try {
      const theirs = read();
      const store = presentStore();
      const before = everyRecord(store);
      const merged = mergeRecords(before, theirs, (name) => this.#itemsOf(name));
      this.#setStatus(writeAll(merged, before, store) ? 'restored' : 'unsaved');
      this.#show();
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      this.#refuse(error);
    }
  }

  #refuse({ fault, found }: BackupError): void {
    // What was found is somebody else's text: it is cut, and its direction stays its own.
    const quoted = `\u2068${found.replaceAll(/\p{C}/gu, '').slice(0, MOST_QUOTED)}\u2069`;
    this.#say(fill(this.#messages.status[fault], { found: quoted }));
  }

  async #showShort(): Promise<void> {
    const records = this.#storedRecords();
    if (!records) return;
    const { SHORT_LIMIT, encodeShortCopy } = await import('../../../learning/short-copy.ts');
    const text = encodeShortCopy(records, this.#today);
    this.#sayWhatIsCopied();
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
    this.#offered = location.hash.slice(OFFER.length);
    history.replaceState(null, '', location.pathname);
    this.querySelector('.backup-offered')?.removeAttribute('hidden');
  }

  #setStatus(key: keyof StatusMessages): void {
    this.#say(this.#messages.status[key]);
  }

  #say(text: string): void {
    const status = this.querySelector('.backup-status');
    if (status) status.textContent = text;
  }

  #on(selector: string, event: string, listener: (event: Event) => void): void {
    this.querySelector(selector)?.addEventListener(event, listener);
  }
}

customElements.define('sanad-progress-backup', ProgressBackupElement);
