import { duration } from '../../../i18n/duration.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatSize } from '../../../i18n/size.ts';
import { translateWith } from '../../../i18n/translate-with.ts';
import { commandOf } from '../../../publishing/packages/export-command.ts';
import type { PackageRequest } from '../../../publishing/packages/request.ts';
import { PRESETS, type Platform } from '../../../publishing/packages/presets.ts';
import type { Language } from '../../../fields/common.ts';
import { readMessages } from '../../messages.ts';
import { TRY_EVENT } from '../package-preview/preview-names.ts';
import type { Made } from './make.ts';
import type { PackageBuilderMessages } from './package-builder.messages.ts';
import { wishOf, type Choice, type FormatFacts, type Refusal } from './form.ts';

/** `<sanad-package-builder>`: from a filled form to packages, made here. */
class PackageBuilderElement extends HTMLElement {
  readonly #language = document.documentElement.lang as Language;
  readonly #messages = readMessages<PackageBuilderMessages>(this);
  readonly #choices = JSON.parse(this.dataset['modules'] ?? '[]') as Choice[];
  readonly #formats = JSON.parse(this.dataset['formats'] ?? '[]') as FormatFacts[];
  #urls: string[] = [];
  /** Counts the changes, so that a late answer to an earlier one is not shown. */
  #change = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.#tickFirst();
    this.#form.addEventListener('input', (event) => {
      const { id } = event.target as Element;
      if (id === 'ws-platform') this.#preset();
      // A format without a platform is handed on as one file, unless the trainer asks for several.
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
    // A browser that comes back to the page fills the form after this script has read it.
    window.addEventListener('pageshow', () => {
      this.#explain();
      void this.#show();
    });
  }

  /** Ticks the module that the address asks for, or the first one in the language of the page. */
  #tickFirst(): void {
    // A browser that comes back to the page has kept what was ticked.
    if (this.querySelector('[name="module"]:checked')) return;
    const asked = new URLSearchParams(location.search).get('module');
    const first =
      this.#choices.find(({ id }) => id === asked) ??
      this.#choices.find(({ languages }) => languages.includes(this.#language));
    for (const box of this.querySelectorAll<HTMLInputElement>('[name="module"]'))
      box.checked = box.value === first?.id;
  }

  /** Address of the parts of packages. */
  get #shelf(): string {
    return this.dataset['shelf'] ?? '';
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #field(name: string): HTMLInputElement & HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
  }

  /** The format that is chosen. */
  get #format(): FormatFacts | undefined {
    return this.#formats.find(({ id }) => id === this.#field('standard').value);
  }

  #at(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
  }

  get #request(): PackageRequest | Refusal {
    // What is no number reads as empty, and would be taken for no request.
    if (this.#field('passMark').validity.badInput) return { why: 'badMark' };
    return wishOf(new FormData(this.#form), this.#choices, this.#formats, this.#language);
  }

  /** Sets what suits the platform, and says why. */
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

  /** Shows what the form would give. */
  async #show(): Promise<void> {
    const change = ++this.#change;
    this.#forget();
    this.#at('modules').hidden = this.#field('path').value !== '';
    this.#at('address').hidden = this.#format?.hostedFormat === undefined;
    const request = this.#request;
    const isRefused = 'why' in request;
    this.#at('command').hidden = isRefused;
    this.querySelector('button')?.toggleAttribute('disabled', isRefused);
    if (isRefused) {
      this.#tell([this.#refusal(request)]);
      return;
    }
    this.#at('command').querySelector('code')!.textContent = commandOf(request);
    try {
      const lines = await this.#contents(request);
      if (change === this.#change) this.#tell(lines);
    } catch {
      if (change === this.#change) this.#tell([this.#messages.failed]);
    }
  }

  #refusal(refusal: Refusal): string {
    const words = this.#messages.refused[refusal.why];
    return refusal.why === 'missing' ? fill(words, { list: refusal.titles.join(' · ') }) : words;
  }

  async #contents(request: PackageRequest): Promise<string[]> {
    const { look } = await import('./make.ts');
    const found = await look(this.#shelf, request);
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

  #tell(lines: readonly string[]): void {
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
    this.#say(this.#messages.making);
    // The form may change meanwhile: what is shown is what it asks for.
    const isAsked = () => change === this.#change;
    try {
      const { make } = await import('./make.ts');
      const made = await make(this.#shelf, request, (part) => {
        if (isAsked()) progress.value = part;
      });
      if (!isAsked()) return;
      this.#at('made').replaceChildren(...made.map((own) => this.#row(own, request)));
      this.#say(this.#messages.ready);
    } catch (error) {
      console.warn(error);
      if (isAsked()) this.#say(this.#messages.failed);
    }
    if (!isAsked()) return;
    progress.hidden = true;
    button.disabled = false;
    // A button that was off has lost the focus of the keyboard.
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

  /** Takes away files that no longer answer the form. */
  #forget(): void {
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = [];
    this.#at('made').replaceChildren();
    this.querySelector('progress')!.hidden = true;
    this.#say('');
  }

  #say(text: string): void {
    this.querySelector('.workshop-status')!.textContent = text;
  }
}

customElements.define('sanad-package-builder', PackageBuilderElement);
