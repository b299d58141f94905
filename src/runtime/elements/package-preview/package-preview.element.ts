import { fill } from '../../../i18n/fill.ts';
import { offer } from '../../download.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { PackageError } from './package-error.ts';
import type { PackagePreviewMessages } from './package-preview.messages.ts';
import { factsOf, reportOf } from './report.ts';
import { canServe, forget, serve, storageGuard } from './preview-files.ts';
import { isRefused, PreviewLms } from './preview-lms.ts';
import { PREVIEW_CHANNEL, TRY_EVENT, type Asked } from './preview-names.ts';

interface Preview {
  readonly file: File;
  readonly manifest: Manifest;
  readonly lms: PreviewLms;
  /** Address of the package's files, served by the service worker. */
  readonly base: string;
  readonly tidy: () => void;
}

/** `<sanad-package-preview>`: runs a SCORM zip in a frame with a strict run-time, and reports. */
class PackagePreviewElement extends HTMLElement {
  readonly #messages = readMessages<PackagePreviewMessages>(this);
  readonly #channel = new BroadcastChannel(PREVIEW_CHANNEL);
  #preview: Preview | undefined;
  #frame: HTMLIFrameElement | undefined;
  #isDue = false;
  /** Number of files chosen so far. Only the last one is opened. */
  #fileCount = 0;

  connectedCallback(): void {
    this.hidden = false;
    const input = this.querySelector('input');
    if (!canServe()) {
      this.#setStatus(this.#messages.unsupported);
      input?.setAttribute('disabled', '');
      return;
    }
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
    this.#channel.addEventListener('message', ({ data }) => {
      const { kind, address } = data as Asked;
      this.#preview?.lms[kind === 'outside' ? 'hosts' : 'missing'].add(address);
      this.#draw();
    });
    this.querySelector('select')?.addEventListener('change', () => this.#nameOpening());
    this.#button('open')?.addEventListener('click', () => void this.#open());
    this.#button('close')?.addEventListener('click', () => this.#close());
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
      const files = await openPackage(new Uint8Array(await file.arrayBuffer()));
      const manifest = readManifest(files);
      if (fileNumber !== this.#fileCount) return;
      const base = await serve(dataAttribute(this, 'scope'), files);
      if (fileNumber !== this.#fileCount) return;
      const lms = new PreviewLms(manifest, () => this.#draw());
      this.#preview = { file, manifest, lms, base, tidy: storageGuard(base) };
      this.#setStatus(file.name);
      this.#offerActivities(manifest);
    } catch (error) {
      if (fileNumber === this.#fileCount) this.#setStatus(this.#wordsFor(error));
    }
  }

  #wordsFor(error: unknown): string {
    const { faults, unsupported, failed } = this.#messages;
    if (error instanceof PackageError) return fill(faults[error.fault], { path: error.path });
    console.warn(error);
    const isForbidden = error instanceof DOMException && error.name === 'SecurityError';
    return isForbidden ? unsupported : failed;
  }

  #offerActivities({ activities }: Manifest): void {
    const options = activities.map(({ title, href }) => new Option(title || href, href));
    this.querySelector('select')?.replaceChildren(...options);
    this.#at('choice').hidden = activities.length < 2;
    this.#at('session').hidden = false;
    this.#nameOpening();
  }

  get #activity(): string {
    return this.querySelector('select')?.value ?? '';
  }

  /** Labels the button "open", or "resume" if the activity has saved progress. */
  #nameOpening(): void {
    const open = this.#button('open');
    const isAgain = this.#preview?.lms.canResume(this.#activity);
    if (open) open.textContent = this.#messages[isAgain ? 'resume' : 'open'];
  }

  async #open(): Promise<void> {
    const preview = this.#preview;
    if (!preview) return;
    try {
      await preview.lms.open(this.#activity);
    } catch (error) {
      this.#setStatus(this.#wordsFor(error));
      return;
    }
    this.#setStatus(preview.file.name);
    const frame = document.createElement('iframe');
    frame.title = this.#messages.frame;
    // The sandbox forbids new windows and navigation of this page.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-modals');
    frame.src = preview.base + this.#activity;
    this.#frame = frame;
    this.#at('frame').replaceChildren(frame);
    this.#toggle(true);
    this.#at('report').hidden = false;
    this.#draw();
    frame.focus();
  }

  #close(): void {
    // Removing the frame fires `pagehide` in it, as closing a window does, so the package can save.
    this.#frame?.remove();
    this.#frame = undefined;
    this.#preview?.lms.close();
    this.#toggle(false);
    this.#nameOpening();
    this.#draw();
    this.#button('open')?.focus();
  }

  async #end(): Promise<void> {
    if (!this.#preview) return;
    if (this.#frame) this.#close();
    this.#preview.tidy();
    this.#preview = undefined;
    this.#at('session').hidden = true;
    this.#at('report').hidden = true;
    await forget();
  }

  #toggle(isOpen: boolean): void {
    this.#button('open')?.toggleAttribute('hidden', isOpen);
    this.#button('close')?.toggleAttribute('hidden', !isOpen);
    this.querySelector('select')?.toggleAttribute('disabled', isOpen);
  }

  /** Draws the report at most once in 150 ms, however many calls come. */
  #draw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      if (!this.#preview) return;
      const { file, lms } = this.#preview;
      const facts = factsOf(reportOf(file, this.#preview.manifest, lms), this.#messages.report);
      this.#at('facts').replaceChildren(
        ...facts.map(([label, value]) => {
          const row = document.createElement('div');
          const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
          dt.textContent = label;
          dd.textContent = value;
          row.append(dt, dd);
          return row;
        }),
      );
      this.#at('count').textContent = String(lms.calls.length);
      this.#at('model').textContent = JSON.stringify(lms.model, null, 1);
      this.#drawCalls(lms);
    }, 150);
  }

  #drawCalls({ calls }: PreviewLms): void {
    const body = this.#at('calls');
    if (calls.length < body.childElementCount) body.replaceChildren();
    for (const entry of calls.slice(body.childElementCount)) {
      const { time, call, values, answer, error } = entry;
      const row = document.createElement('tr');
      row.classList.toggle('preview-error', isRefused(entry));
      for (const text of [time.toFixed(1), call, values.join(' = '), answer, error]) {
        row.insertCell().textContent = text;
      }
      body.append(row);
    }
  }

  #save(): void {
    if (!this.#preview) return;
    const { file, manifest, lms } = this.#preview;
    const text = JSON.stringify(reportOf(file, manifest, lms), null, 2);
    const name = file.name.replace(/\.zip$/i, '');
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
