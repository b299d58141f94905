import { fill } from '../../../i18n/fill.ts';
import { localStore } from '../../storage/text-store.ts';
import { offer } from '../../download.ts';
import { removeForm, storeForm, storedForm } from './stored-forms.ts';
import { localesOf } from './amount.ts';
import { placeOf, showSums, unreadAmounts } from './sums.ts';
import { readFormFile, writeFormFile, type FormFile, type FormValues } from './form-file.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * `<sanad-tool-form>`: a tool of the guide. What is written stays in the form; it is kept in this
 * browser only while the box that asks for it is ticked, and gone when the page is left.
 */
class ToolFormElement extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll('.scripted')) part.removeAttribute('hidden');
    for (const control of this.#written) control.after(mirror());
    this.#on('form', 'submit', (event) => event.preventDefault());
    this.#on('form', 'input', () => this.#changed());
    this.#on('[data-print]', 'click', () => this.#print());
    this.#on('[data-save]', 'click', () => this.#save());
    this.#on('[data-take]', 'change', (event) => void this.#take(event));
    this.#on('[data-clear]', 'click', () => this.#clear());
    this.#on('[data-keep]', 'change', () => this.#keepOrForget());
    this.#on('[data-choose-second]', 'change', (event) => {
      this.dataset['second'] = (event.target as HTMLSelectElement).value;
      this.#changed();
    });
    addEventListener('pagehide', () => {
      // A page that the browser sets aside must not show again what nobody asked to keep.
      if (!this.#keep?.checked) this.#form?.reset();
      this.#update();
    });
    // What was kept may have been erased elsewhere: then it is not written again, and a page that
    // the browser set aside does not show it again.
    addEventListener('pageshow', ({ persisted }) => {
      this.#lookAgain();
      if (persisted && !this.#keep?.checked) this.#form?.reset();
      this.#update();
    });
    addEventListener('storage', () => this.#lookAgain());
    document.addEventListener('sanad-erased', () => this.#lookAgain());
    const kept = storedForm(this.#tool, localStore());
    // A browser may have ticked the box again, as it was before what was kept was erased.
    if (this.#keep) this.#keep.checked = kept !== undefined;
    if (kept) this.#fill(kept);
    this.#update();
  }

  get #tool(): string {
    return this.dataset['tool'] ?? '';
  }
  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  get #keep(): HTMLInputElement | null {
    return this.querySelector('[data-keep]');
  }
  get #controls(): Control[] {
    return [...this.querySelectorAll<Control>('form [name]')];
  }
  get #written(): Control[] {
    return this.#controls.filter(({ type }) => type !== 'checkbox');
  }

  get #isBlank(): boolean {
    return Object.keys(this.#values()).length === 0;
  }

  #lookAgain(): void {
    if (!this.#keep?.checked || storedForm(this.#tool, localStore())) return;
    this.#keep.checked = false;
    this.#update();
  }

  #changed(): void {
    this.#done('');
    if (this.#keep?.checked) this.#keepOrForget();
    this.#update();
  }

  /** Shows what follows from what is written: sums, what is empty, the copy for the printer. */
  #update(): void {
    // A sheet printed blank is to be filled in by hand.
    const empty = this.#isBlank ? '' : this.dataset['empty'];
    for (const control of this.#written) {
      const copy = control.nextElementSibling;
      if (copy) copy.textContent = control.value.trim() || (empty ?? '');
    }
    showSums(this);
    this.#told(this.#remarks().join(' '));
    const isKept = this.#keep?.checked ?? false;
    this.querySelector('[data-kept]')?.toggleAttribute('hidden', !isKept);
    this.querySelector('[data-vanishes]')?.toggleAttribute('hidden', isKept);
  }

  #remarks(): string[] {
    const unread = unreadAmounts(this);
    const remarks = unread.length > 0 ? [this.#say('unread', { amounts: unread.join(' ; ') })] : [];
    if (this.dataset['empty'] === undefined || this.#isBlank) return remarks;
    const names = this.#written.filter(({ value }) => value.trim() === '').map(labelOf);
    return [
      ...remarks,
      // Labels have commas of their own, and Arabic has another comma.
      names.length > 0 ? this.#say('emptyList', { names: names.join(' · ') }) : this.#say('full'),
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
    const keep = this.#keep;
    if (!keep) return;
    if (!keep.checked) removeForm(this.#tool, localStore());
    else if (!storeForm(this.#tool, this.#values(), localStore())) {
      keep.checked = false;
      this.#done(this.#say('unkept'));
    }
    this.#update();
  }

  /** In the guide as one file, the sheet is printed without the rest. */
  #print(): void {
    const page = this.closest('.page');
    const alone = (is: boolean) => {
      for (const place of [page, page?.parentElement]) place?.toggleAttribute('data-alone', is);
    };
    alone(true);
    addEventListener('afterprint', () => alone(false), { once: true });
    print();
  }

  #save(): void {
    const today = new Date().toISOString().slice(0, 10);
    const name = `${this.dataset['file'] ?? ''}-${today}.html`;
    offer(new File([writeFormFile(this.#sheet(today))], name, { type: 'text/html' }));
  }

  #sheet(today: string): FormFile {
    const { lang, dir } = placeOf(this);
    const day = new Intl.DateTimeFormat(localesOf(lang), { dateStyle: 'long' });
    return {
      tool: this.#tool,
      language: lang,
      direction: dir,
      title: this.dataset['title'] ?? '',
      tab: this.dataset['file'] ?? '',
      remarks: [day.format(new Date(today)), ...this.#remarks()],
      groups: [...this.querySelectorAll('[data-group]')].map((group) => ({
        title: [textOf(group, 'legend [data-label]'), this.#second(group, 'legend')]
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
    const second = this.#second(field, 'label');
    const tick = field.querySelector<HTMLInputElement>('[type="checkbox"]');
    if (tick) return [[label, second, tick.checked ? '☑' : '☐']];
    if (field.dataset['amounts'] === undefined) {
      const written = field.querySelector<Control>('[name]')?.value.trim() ?? '';
      return [[label, second, written || (this.dataset['empty'] ?? '')]];
    }
    const lines = [...field.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('input')].map(({ value }) => value.trim()),
    );
    return [
      [label, second, ''],
      ...lines
        .filter((line) => line.some(Boolean))
        .map(([what = '', amount = '']): [string, string, string] => [what, '', amount]),
      [textOf(field, 'tfoot th'), '', textOf(field, '[data-sum]')],
    ];
  }

  async #take(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const saved = readFormFile(await file.text());
    input.value = '';
    const isOurs = saved?.tool === this.#tool;
    if (isOurs) {
      this.#fill(saved.values);
      this.#changed();
    }
    this.#done(this.#say(isOurs ? 'taken' : 'foreign'));
  }

  #clear(): void {
    this.#form?.reset();
    if (this.#keep) this.#keep.checked = false;
    this.#keepOrForget();
    this.#done(this.#say('cleared'));
  }

  #second(place: Element, inside: string): string {
    return textOf(place, `${inside} .second[lang="${this.dataset['second'] ?? ''}"]`);
  }
  #say(key: string, values: Record<string, string> = {}): string {
    return fill(this.dataset[key] ?? '', values);
  }
  #told(text: string): void {
    const place = this.querySelector('[data-told]');
    if (place && place.textContent !== text) place.textContent = text;
  }
  #done(text: string): void {
    const place = this.querySelector('[data-done]');
    if (place) place.textContent = text;
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

/** Where what is written stands whole on paper: a field prints only what fits into it. */
function mirror(): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'written';
  copy.dir = 'auto';
  // A browser that translates pages would send it to its maker's service.
  copy.translate = false;
  return copy;
}

customElements.define('sanad-tool-form', ToolFormElement);
