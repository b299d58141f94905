import { fill } from '../../../i18n/fill.ts';
import { localStore } from '../../storage/text-store.ts';
import { offer } from '../../download.ts';
import { removeForm, storeForm, storedForm } from './stored-forms.ts';
import { localesOf } from './amount.ts';
import { languageElement, showSums, unreadAmounts } from './sums.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import type { ToolFormMessages } from './tool-form.messages.ts';
import { readFormFile, writeFormFile, type FormFile, type FormValues } from './form-file.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * `<sanad-tool-form>`: a form of the guide. Its values are stored in this browser only while the
 * box "keep" is ticked. Otherwise they are lost when the page is left.
 */
class ToolFormElement extends HTMLElement {
  readonly #messages = readMessages<ToolFormMessages>(this);

  connectedCallback(): void {
    for (const part of this.querySelectorAll('.scripted')) part.removeAttribute('hidden');
    for (const control of this.#written) control.after(mirror());
    this.#on('form', 'submit', (event) => event.preventDefault());
    this.#on('form', 'input', () => this.#changed());
    this.#on('[data-print]', 'click', () => this.#print());
    this.#on('[data-save]', 'click', () => this.#save());
    this.#on('[data-take]', 'change', (event) => void this.#openFile(event));
    this.#on('[data-clear]', 'click', () => this.#clear());
    this.#on('[data-keep]', 'change', () => this.#keepOrForget());
    this.#on('[data-choose-second]', 'change', (event) => {
      this.dataset['second'] = (event.target as HTMLSelectElement).value;
      this.#changed();
    });
    addEventListener('pagehide', () => {
      // "Back" restores this page with its values; clear them unless the person asked to keep them.
      if (!this.#keepBox?.checked) this.#form?.reset();
      this.#update();
    });
    // Another page may have erased the stored values. Then this page must neither store them again
    // nor show them after "Back".
    addEventListener('pageshow', ({ persisted }) => {
      this.#untickIfErased();
      if (persisted && !this.#keepBox?.checked) this.#form?.reset();
      this.#update();
    });
    addEventListener('storage', () => this.#untickIfErased());
    document.addEventListener('sanad-erased', () => this.#untickIfErased());
    const stored = storedForm(this.#tool, localStore());
    // The browser may restore the tick of the box although the stored values are erased.
    if (this.#keepBox) this.#keepBox.checked = stored !== undefined;
    if (stored) this.#fill(stored);
    this.#update();
  }

  get #tool(): string {
    return dataAttribute(this, 'tool');
  }
  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  get #keepBox(): HTMLInputElement | null {
    return this.querySelector('[data-keep]');
  }
  get #controls(): Control[] {
    return [...this.querySelectorAll<Control>('form [name]')];
  }
  get #written(): Control[] {
    return this.#controls.filter(({ type }) => type !== 'checkbox');
  }

  /** Text in place of an empty answer. */
  get #empty(): string {
    return this.#messages.gaps?.empty ?? '';
  }

  get #isBlank(): boolean {
    return Object.keys(this.#values()).length === 0;
  }

  #untickIfErased(): void {
    if (!this.#keepBox?.checked || storedForm(this.#tool, localStore())) return;
    this.#keepBox.checked = false;
    this.#update();
  }

  #changed(): void {
    this.#setStatus('');
    if (this.#keepBox?.checked) this.#keepOrForget();
    this.#update();
  }

  /** Updates the sums, the remarks on empty fields and the copies for the printer. */
  #update(): void {
    // A blank form is printed with empty fields, to be filled in by hand.
    const empty = this.#isBlank ? '' : this.#empty;
    for (const control of this.#written) {
      const copy = control.nextElementSibling;
      if (copy) copy.textContent = control.value.trim() || empty;
    }
    showSums(this);
    this.#showRemarks(this.#remarks().join(' '));
    const isKept = this.#keepBox?.checked ?? false;
    this.querySelector('[data-kept]')?.toggleAttribute('hidden', !isKept);
    this.querySelector('[data-vanishes]')?.toggleAttribute('hidden', isKept);
  }

  #remarks(): string[] {
    const unread = unreadAmounts(this);
    const { unread: words, gaps } = this.#messages;
    const remarks =
      words && unread.length > 0 ? [fill(words, { amounts: unread.join(' ; ') })] : [];
    if (!gaps || this.#isBlank) return remarks;
    const names = this.#written.filter(({ value }) => value.trim() === '').map(labelOf);
    return [
      ...remarks,
      // Not a comma: labels contain commas, and Arabic has another one.
      names.length > 0 ? fill(gaps.list, { names: names.join(' · ') }) : gaps.full,
    ];
  }

  #values(): FormValues {
    const pairs = this.#controls.map((control): [string, string] => {
      const value = isTick(control) && !control.checked ? '' : control.value;
      return [control.name, value];
    });
    return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
  }

  #fill(values: FormValues): void {
    for (const control of this.#controls) {
      const value = values[control.name] ?? '';
      if (isTick(control)) control.checked = value !== '';
      else control.value = value;
    }
  }

  #keepOrForget(): void {
    const box = this.#keepBox;
    if (!box) return;
    if (!box.checked) removeForm(this.#tool, localStore());
    else if (!storeForm(this.#tool, this.#values(), localStore())) {
      box.checked = false;
      this.#setStatus(this.#messages.unkept);
    }
    this.#update();
  }

  /** Prints the form. In the one-file guide, `data-alone` hides the other pages. */
  #print(): void {
    const page = this.closest('.page');
    const setAlone = (isAlone: boolean) => {
      for (const element of [page, page?.parentElement]) {
        element?.toggleAttribute('data-alone', isAlone);
      }
    };
    setAlone(true);
    addEventListener('afterprint', () => setAlone(false), { once: true });
    print();
  }

  #save(): void {
    const today = new Date().toISOString().slice(0, 10);
    const name = `${this.#messages.file}-${today}.html`;
    offer(new File([writeFormFile(this.#sheet(today))], name, { type: 'text/html' }));
  }

  #sheet(today: string): FormFile {
    const { lang, dir } = languageElement(this);
    const day = new Intl.DateTimeFormat(localesOf(lang), { dateStyle: 'long' });
    return {
      tool: this.#tool,
      language: lang,
      direction: dir,
      title: this.#messages.title,
      tab: this.#messages.file,
      remarks: [day.format(new Date(today)), ...this.#remarks()],
      groups: [...this.querySelectorAll('[data-group]')].map((group) => ({
        title: [textOf(group, 'legend [data-label]'), this.#secondLabel(group, 'legend')]
          .filter(Boolean)
          .join(' – '),
        rows: [...group.querySelectorAll<HTMLElement>('[data-field]')].flatMap((field) =>
          this.#rows(field),
        ),
      })),
      values: this.#values(),
    };
  }

  #rows(field: HTMLElement): [string, string, string][] {
    const label = textOf(field, '[data-label]');
    const second = this.#secondLabel(field, 'label');
    const tick = field.querySelector<HTMLInputElement>('[type="checkbox"]');
    if (tick) return [[label, second, tick.checked ? '☑' : '☐']];
    if (field.dataset['amounts'] === undefined) {
      const written = field.querySelector<Control>('[name]')?.value.trim() ?? '';
      return [[label, second, written || this.#empty]];
    }
    const lines = [...field.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('input')].map(({ value }) => value.trim()),
    );
    return [
      [label, second, ''],
      ...lines
        .filter((line) => line.some(Boolean))
        .map(([purpose = '', amount = '']): [string, string, string] => [purpose, '', amount]),
      [textOf(field, 'tfoot th'), '', textOf(field, '[data-sum]')],
    ];
  }

  async #openFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const saved = readFormFile(await file.text());
    input.value = '';
    const isSameTool = saved?.tool === this.#tool;
    if (isSameTool) {
      this.#fill(saved.values);
      this.#changed();
    }
    this.#setStatus(this.#messages[isSameTool ? 'taken' : 'foreign']);
  }

  #clear(): void {
    this.#form?.reset();
    if (this.#keepBox) this.#keepBox.checked = false;
    this.#keepOrForget();
    this.#setStatus(this.#messages.cleared);
  }

  #secondLabel(parent: Element, selector: string): string {
    return textOf(parent, `${selector} .second[lang="${this.dataset['second'] ?? ''}"]`);
  }
  #showRemarks(text: string): void {
    const line = this.querySelector('[data-status]');
    if (line && line.textContent !== text) line.textContent = text;
  }
  #setStatus(text: string): void {
    const status = this.querySelector('[data-done]');
    if (status) status.textContent = text;
  }
  #on(selector: string, event: string, listener: (event: Event) => void): void {
    this.querySelector(selector)?.addEventListener(event, listener);
  }
}

const isTick = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

const textOf = (field: Element, selector: string) =>
  field.querySelector(selector)?.textContent?.trim() ?? '';

const labelOf = (control: Control) =>
  control.labels?.[0]?.querySelector('[data-label]')?.textContent?.trim() ??
  control.getAttribute('aria-label') ??
  '';

/** A copy of a field for paper: browsers print only the visible part of the text in a field. */
function mirror(): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'written';
  copy.dir = 'auto';
  // A browser that translates the page would send the text to a translation service.
  copy.translate = false;
  return copy;
}

customElements.define('sanad-tool-form', ToolFormElement);
