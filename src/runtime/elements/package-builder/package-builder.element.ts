import { duration } from '../../../i18n/duration.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatSize } from '../../../i18n/size.ts';
import { translateWith } from '../../../i18n/translate-with.ts';
import { commandOf } from '../../../publishing/packages/export-command.ts';
import type { PackageRequest } from '../../../publishing/packages/request.ts';
import { PRESETS, type Platform } from '../../../publishing/packages/presets.ts';
import type { Language } from '../../../fields/common.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import { TRY_EVENT } from '../package-preview/preview-names.ts';
import type { Made } from './make.ts';
import type { PackageBuilderMessages } from './package-builder.messages.ts';
import { readRequest, type Choice, type FormatFacts, type Refusal } from './form.ts';

/** `<sanad-package-builder>`: makes packages in the browser from a filled form. */
class PackageBuilderElement extends HTMLElement {
  readonly #language = document.documentElement.lang as Language;
  readonly #messages = readMessages<PackageBuilderMessages>(this);
  readonly #choices = JSON.parse(dataAttribute(this, 'modules')) as Choice[];
  readonly #formats = JSON.parse(dataAttribute(this, 'formats')) as FormatFacts[];
  #urls: string[] = [];
  /** The entries that contents and command were shown for. */
  #shown = '';
  /** Number of changes of the form. A result that belongs to an earlier number is not shown. */
  #change = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.#tickFirst();
    this.#form.addEventListener('input', (event) => {
      const { id } = event.target as Element;
      if (id === 'ws-platform') this.#preset();
      // Offline formats default to one file: untick "separate" when such a format is chosen.
      if (id === 'ws-standard' && !this.#format?.isForPlatform)
        this.#field('separate').checked = false;
      void this.#show();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
    this.#preset();
    void this.#show();
    // After "Back" the browser restores the form later than this script reads it. A form that has not
    // changed is left alone: its packages may be in the making.
    window.addEventListener('pageshow', () => {
      this.#explain();
      if (this.#entries !== this.#shown) void this.#show();
    });
  }

  /** Ticks the module that the address asks for, or the first one in the language of the page. */
  #tickFirst(): void {
    // After "Back" the browser has restored the ticks.
    if (this.querySelector('[name="module"]:checked')) return;
    const asked = new URLSearchParams(location.search).get('module');
    const first =
      this.#choices.find(({ id }) => id === asked) ??
      this.#choices.find(({ languages }) => languages.includes(this.#language));
    for (const box of this.querySelectorAll<HTMLInputElement>('[name="module"]'))
      box.checked = box.value === first?.id;
  }

  /** What is filled in, as a text. */
  get #entries(): string {
    return JSON.stringify([...new FormData(this.#form)]);
  }

  /** Address of the parts of packages, with a slash at its end. */
  get #partsUrl(): string {
    return dataAttribute(this, 'parts');
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #field(name: string): HTMLInputElement & HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
  }

  get #format(): FormatFacts | undefined {
    return this.#formats.find(({ id }) => id === this.#field('standard').value);
  }

  #at(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
  }

  get #request(): PackageRequest | Refusal {
    // An invalid number input has an empty `.value`; it would be read as "no pass mark".
    if (this.#field('passMark').validity.badInput) return { why: 'badMark' };
    return readRequest(new FormData(this.#form), this.#choices, this.#formats, this.#language);
  }

  /** Fills in the settings of the chosen platform, and shows the reason for them. */
  #preset(): void {
    const platform = this.#field('platform').value as Platform;
    const { standard, separate, completion } = PRESETS[platform];
    this.#field('standard').value = standard;
    this.#field('separate').checked = separate;
    this.#field('completion').value = completion;
    this.#explain();
  }

  #explain(): void {
    const platform = this.#field('platform').value as Platform;
    this.querySelector('#ws-why')!.textContent = this.#messages.why[platform];
  }

  /** Shows the contents and the command of the request, or why there is none. */
  async #show(): Promise<void> {
    const change = ++this.#change;
    this.#shown = this.#entries;
    this.#forget();
    this.#at('modules').hidden = this.#field('path').value !== '';
    this.#at('address').hidden = this.#format?.hostedFormat === undefined;
    const request = this.#request;
    const isRefused = 'why' in request;
    this.#at('command').hidden = isRefused;
    this.querySelector('button')?.toggleAttribute('disabled', isRefused);
    if (isRefused) {
      this.#showContents([this.#refusal(request)]);
      return;
    }
    this.#at('command').querySelector('code')!.textContent = commandOf(request);
    try {
      const lines = await this.#contents(request);
      if (change === this.#change) this.#showContents(lines);
    } catch {
      if (change === this.#change) this.#showContents([this.#messages.failed]);
    }
  }

  #refusal(refusal: Refusal): string {
    const words = this.#messages.refused[refusal.why];
    return refusal.why === 'missing' ? fill(words, { list: refusal.titles.join(' · ') }) : words;
  }

  async #contents(request: PackageRequest): Promise<string[]> {
    const { look } = await import('./make.ts');
    const found = await look(this.#partsUrl, request);
    const { outputs, modules, lessons, items, minutes, state, limit, overflowing } = found;
    if (overflowing.length > 0) {
      this.querySelector('button')?.setAttribute('disabled', '');
      return [fill(this.#messages.overflow, { list: overflowing.join(' · ') })];
    }
    const t = translateWith(this.#messages.time, this.#language);
    const counts = { outputs, modules, lessons, items };
    return [
      fill(this.#messages.holds, { ...counts, duration: duration(minutes, t) }),
      ...(limit === undefined ? [] : [fill(this.#messages.state, { state, limit })]),
    ];
  }

  #showContents(lines: readonly string[]): void {
    this.#at('contents').replaceChildren(
      ...lines.map((line) => {
        const p = document.createElement('p');
        p.textContent = line;
        return p;
      }),
    );
  }

  async #make(): Promise<void> {
    const request = this.#request;
    if ('why' in request) return;
    const change = this.#change;
    this.#forget();
    const progress = this.querySelector('progress')!;
    const button = this.querySelector('button')!;
    const hadFocus = document.activeElement === button;
    progress.hidden = false;
    progress.value = 0;
    button.disabled = true;
    this.#setStatus(this.#messages.making);
    // The form may change while the packages are made; then they are not shown.
    const isAsked = () => change === this.#change;
    try {
      const { make } = await import('./make.ts');
      const made = await make(this.#partsUrl, request, (part) => {
        if (isAsked()) progress.value = part;
      });
      if (!isAsked()) return;
      this.#at('made').replaceChildren(...made.map((output) => this.#row(output, request)));
      this.#setStatus(this.#messages.ready);
    } catch (error) {
      console.warn(error);
      if (isAsked()) this.#setStatus(this.#messages.failed);
    }
    if (!isAsked()) return;
    progress.hidden = true;
    button.disabled = false;
    // A disabled button loses the keyboard focus.
    if (hadFocus && document.activeElement === document.body) button.focus();
  }

  #row({ file, files }: Made, { standard }: PackageRequest): HTMLElement {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.textContent = file.name;
    link.dir = 'ltr';
    this.#urls.push(link.href);
    const facts = document.createElement('p');
    facts.textContent = fill(this.#messages.files, {
      size: formatSize(file.size, this.#language),
      files,
    });
    row.append(link, facts);
    if (this.#formats.some(({ id, hasPreview }) => id === standard && hasPreview))
      row.append(this.#tryButton(file));
    return row;
  }

  #tryButton(file: File): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = this.#messages.try;
    button.setAttribute('aria-label', fill(this.#messages.tryThis, { name: file.name }));
    button.addEventListener('click', () => {
      document.dispatchEvent(new CustomEvent(TRY_EVENT, { detail: file }));
    });
    return button;
  }

  /** Removes the files of an earlier request. */
  #forget(): void {
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = [];
    this.#at('made').replaceChildren();
    this.querySelector('progress')!.hidden = true;
    this.#setStatus('');
  }

  #setStatus(text: string): void {
    this.querySelector('.builder-status')!.textContent = text;
  }
}

customElements.define('sanad-package-builder', PackageBuilderElement);
