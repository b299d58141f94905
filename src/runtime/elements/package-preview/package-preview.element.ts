import { fill } from '../../../i18n/fill.ts';
import { offer } from '../../download.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { notesOf } from './notes.ts';
import type { ZipRemark } from './open-package.ts';
import { PackageError } from './package-error.ts';
import type { PackagePreviewMessages } from './package-preview.messages.ts';
import { previewOrigins } from './partner-origins.ts';
import { TRY_EVENT } from './preview-names.ts';
import { drawReport } from './report-view.ts';
import { reportOf, type Report } from './report.ts';
import { ANSWERS_WITHIN, PreviewError, PreviewFrame } from './preview-frame.ts';
import { MOST_ENTRIES, type Call, type PreviewState } from './preview-protocol.ts';

interface Preview {
  readonly file: File;
  readonly manifest: Manifest;
  readonly remarks: readonly ZipRemark[];
  readonly frame: PreviewFrame;
  state: PreviewState;
}

const NOTHING: PreviewState = { calls: [], model: {}, suspend: 0, resumable: [], asked: [] };

/** `<sanad-package-preview>`: runs a SCORM zip in a frame with a strict run-time, and reports. */
class PackagePreviewElement extends HTMLElement {
  readonly #messages = readMessages<PackagePreviewMessages>(this);
  #preview: Preview | undefined;
  #isDue = false;
  /** Number of files chosen so far. Only the last one is opened. */
  #fileCount = 0;

  connectedCallback(): void {
    this.hidden = false;
    const input = this.querySelector('input');
    input?.addEventListener('change', () => void this.#openFile(input.files?.[0]));
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#openFile(event.dataTransfer?.files[0]);
    });
    document.addEventListener(TRY_EVENT, (event) => {
      void this.#openFile((event as CustomEvent<File>).detail).then(() =>
        this.#button('open')?.focus(),
      );
    });
    this.querySelector('select')?.addEventListener('change', () => this.#nameOpening());
    this.#button('open')?.addEventListener('click', () => void this.#open());
    this.#button('close')?.addEventListener('click', () => void this.#close());
    this.#button('print')?.addEventListener('click', () => {
      // Browsers do not print closed `<details>`.
      for (const details of this.querySelectorAll('details')) details.open = true;
      window.print();
    });
    this.#button('save')?.addEventListener('click', () => this.#save());
    window.addEventListener('pagehide', () => void this.#end());
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const fileNumber = ++this.#fileCount;
    await this.#end();
    this.#setStatus(this.#messages.reading);
    // Let the page paint the status: unzipping blocks the thread.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const { openPackage } = await import('./open-package.ts');
      const { files, remarks } = await openPackage(new Uint8Array(await file.arrayBuffer()));
      const manifest = readManifest(files);
      if (fileNumber !== this.#fileCount) return;
      const frame = await this.#findFrame();
      if (fileNumber !== this.#fileCount) return frame.remove();
      await frame.load(files, manifest, this.#messages.host, {
        changed: (state, from) => this.#changed(state, from),
        left: () => this.#left(),
      });
      if (fileNumber !== this.#fileCount) return void frame.end();
      this.#preview = { file, manifest, remarks, frame, state: NOTHING };
      this.#setStatus(file.name);
      this.#offerActivities(manifest);
    } catch (error) {
      this.#at('frame').replaceChildren();
      if (fileNumber === this.#fileCount) this.#setStatus(this.#wordsFor(error));
    }
  }

  #findFrame(): Promise<PreviewFrame> {
    const origins = previewOrigins(location, this.dataset['origin'] ?? '');
    const path = dataAttribute(this, 'host');
    return PreviewFrame.find(this.#at('frame'), origins, path, this.#messages.frame);
  }

  #wordsFor(error: unknown): string {
    const { faults, refusals } = this.#messages;
    if (error instanceof PackageError) return fill(faults[error.fault], { path: error.path });
    const fault = error instanceof PreviewError ? error.fault : 'failed';
    if (fault === 'failed') console.warn(error);
    return fill(refusals[fault], { seconds: ANSWERS_WITHIN });
  }

  #offerActivities({ activities }: Manifest): void {
    const options = activities.map(({ title, href }) => new Option(title || href, href));
    this.querySelector('select')?.replaceChildren(...options);
    this.#at('choice').hidden = activities.length < 2;
    this.#at('session').hidden = false;
    this.#at('frame').hidden = true;
    this.#nameOpening();
  }

  get #activity(): string {
    return this.querySelector('select')?.value ?? '';
  }

  /** Labels the button "open", or "resume" if the activity has saved progress. */
  #nameOpening(): void {
    const open = this.#button('open');
    const isAgain = this.#preview?.state.resumable.includes(this.#activity);
    if (open) open.textContent = this.#messages[isAgain ? 'resume' : 'open'];
  }

  async #open(): Promise<void> {
    const preview = this.#preview;
    if (!preview) return;
    this.#at('frame').hidden = false;
    this.#at('report').hidden = false;
    this.#toggle(true);
    try {
      await preview.frame.open(this.#activity);
    } catch (error) {
      this.#setStatus(this.#wordsFor(error));
      return;
    }
    this.#setStatus(preview.file.name);
    this.#draw();
    preview.frame.focus();
  }

  async #close(): Promise<void> {
    await this.#preview?.frame.close();
    this.#at('frame').hidden = true;
    this.#toggle(false);
    this.#nameOpening();
    this.#draw();
    this.#button('open')?.focus();
  }

  async #end(): Promise<void> {
    const preview = this.#preview;
    if (!preview) return;
    this.#preview = undefined;
    this.#toggle(false);
    this.#at('session').hidden = true;
    this.#at('report').hidden = true;
    await preview.frame.end();
  }

  /** The package moved the page that holds it: what it does now is in no report. */
  #left(): void {
    const preview = this.#preview;
    if (!preview) return;
    preview.frame.remove();
    this.#toggle(false);
    this.#at('session').hidden = true;
    this.#setStatus(this.#messages.refusals.left);
  }

  #changed(state: PreviewState, from: number): void {
    if (!this.#preview) return;
    const before: readonly Call[] = this.#preview.state.calls.slice(0, from);
    const calls = [...before, ...state.calls].slice(0, MOST_ENTRIES);
    this.#preview.state = { ...state, calls };
    this.#draw();
  }

  #toggle(isOpen: boolean): void {
    this.#button('open')?.toggleAttribute('hidden', isOpen);
    this.#button('close')?.toggleAttribute('hidden', !isOpen);
    this.querySelector('select')?.toggleAttribute('disabled', isOpen);
  }

  /** Draws the report at most once in 150 ms, however much happens. */
  #draw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      const report = this.#report();
      if (report) drawReport(this, report, this.#messages);
    }, 150);
  }

  #report(): Report | undefined {
    if (!this.#preview) return undefined;
    const { file, manifest, remarks, state } = this.#preview;
    const activity = manifest.activities.find(({ href }) => href === this.#activity);
    const notes = notesOf(manifest, remarks, activity?.launch ?? {}, state);
    return reportOf(file, manifest, state, notes);
  }

  #save(): void {
    const report = this.#report();
    if (!report) return;
    const name = report.package.replace(/\.zip$/i, '');
    const text = JSON.stringify(report, null, 2);
    offer(new File([text], `${name}-report.json`, { type: 'application/json' }));
  }

  #setStatus(text: string): void {
    const status = this.querySelector('.preview-status');
    if (status) status.textContent = text;
  }

  #at(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector(`[data-do="${name}"]`);
  }
}

customElements.define('sanad-package-preview', PackagePreviewElement);
