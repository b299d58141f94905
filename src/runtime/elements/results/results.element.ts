import { fill } from '../../../i18n/fill.ts';
import { EMPTY_STATE, type ModuleState } from '../../../learning/module-state.ts';
import { objectiveResults } from '../../../learning/results.ts';
import { decodeState } from '../../../learning/state-codec.ts';
import { readAll } from '../../storage/records.ts';
import { showUnread } from '../../storage/unread-note.ts';
import { outlineFrom } from '../../storage/browser-session.ts';
import { presentStore } from '../../storage/present-learner.ts';
import { fillCell, Formats } from '../../../i18n/formats.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import { drawBar } from './bar.ts';
import type { ResultsMessages } from './results.messages.ts';

/** `<sanad-results>`: fills the tables and draws the bars from the progress in this browser. */
class ResultsElement extends HTMLElement {
  readonly #messages = readMessages<ResultsMessages>(this);
  readonly #formats = new Formats(this.dataset['language']);
  readonly #records = readAll(presentStore());

  connectedCallback(): void {
    const isAny = [this.#showExams(), this.#showModules(), this.#showObjectives()].some(Boolean);
    showUnread(this);
    this.querySelector('.results-none')?.toggleAttribute('hidden', isAny);
  }

  #state(record: string): ModuleState {
    const text = this.#records.get(record);
    return text === undefined ? EMPTY_STATE : decodeState(text);
  }

  #showExams(): boolean {
    let isAny = false;
    for (const path of this.querySelectorAll<HTMLElement>('[data-path]')) {
      const last = new Map<string, number>();
      for (const row of path.querySelectorAll<HTMLElement>('[data-exam]')) {
        const state = this.#state(row.dataset['exam'] ?? '');
        const cells = path.querySelector(`[data-record="${row.dataset['exam']}"]`);
        if (state.last === undefined) continue;
        last.set(dataAttribute(row, 'form'), state.last);
        drawBar(row, state.last, this.#formats.percent(state.last));
        if (cells) this.#fillScores(cells, state);
      }
      path.hidden = last.size === 0;
      isAny ||= last.size > 0;
      const [before, after] = ['a', 'b'].map((form) => last.get(form));
      const sentence = path.querySelector('.results-sentence');
      if (!sentence || before === undefined || after === undefined) continue;
      const name = path.querySelector('h3')?.textContent ?? '';
      sentence.textContent = fill(this.#messages.gain, {
        path: name,
        before: Math.round(before),
        after: Math.round(after),
      });
    }
    this.querySelector('.results-gain')?.toggleAttribute('hidden', !isAny);
    return isAny;
  }

  #showModules(): boolean {
    let isAny = false;
    for (const row of this.querySelectorAll<HTMLElement>('.results-modules [data-record]')) {
      const state = this.#state(dataAttribute(row, 'record'));
      row.hidden = state.attempts === 0;
      if (state.attempts === 0) continue;
      isAny = true;
      this.#fillScores(row, state);
    }
    this.querySelector('.results-modules')?.toggleAttribute('hidden', !isAny);
    return isAny;
  }

  #showObjectives(): boolean {
    let isAny = false;
    for (const section of this.querySelectorAll<HTMLElement>('[data-outline]')) {
      const outline = outlineFrom(section);
      const results = objectiveResults(outline, this.#state(outline.module));
      const answered = results.filter(({ percent }) => percent !== undefined);
      section.hidden = answered.length === 0;
      isAny ||= answered.length > 0;
      for (const { objective, percent, answered: count, total } of results) {
        const bar = section.querySelector(`[data-objective="${objective}"]`);
        const row = section.querySelector(`[data-row-objective="${objective}"]`);
        if (bar)
          drawBar(bar, percent ?? 0, percent === undefined ? '–' : this.#formats.percent(percent));
        if (row) fillCell(row, 'answered', `${count}/${total}`);
        if (row && percent !== undefined) fillCell(row, 'share', this.#formats.percent(percent));
      }
    }
    this.querySelector('.results-objectives')?.toggleAttribute('hidden', !isAny);
    return isAny;
  }

  #fillScores(row: Element, { last, best, attempts, day }: ModuleState): void {
    if (last !== undefined) fillCell(row, 'last', this.#formats.percent(last));
    if (best !== undefined) fillCell(row, 'best', this.#formats.percent(best));
    fillCell(row, 'attempts', String(attempts));
    if (day !== undefined) fillCell(row, 'day', this.#formats.day(day, { dateStyle: 'medium' }));
  }
}

customElements.define('sanad-results', ResultsElement);
