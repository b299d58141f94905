import { duration } from '../../../i18n/duration.ts';
import { fill } from '../../../i18n/fill.ts';
import { progressOf } from '../../../learning/progress.ts';
import { decodeState } from '../../../learning/state-codec.ts';
import { readAll } from '../../storage/records.ts';
import { showUnread } from '../../storage/unread-note.ts';
import { outlineFrom, today } from '../../storage/browser-session.ts';
import { fillCell, Formats } from '../../../i18n/formats.ts';
import { translateWith } from '../../../i18n/translate-with.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import { presentStore } from '../../storage/present-learner.ts';
import type { AttestationMessages } from './attestation.messages.ts';

/** `<sanad-attestation>`: lists the modules completed in this browser, on a sheet to print. */
class AttestationElement extends HTMLElement {
  connectedCallback(): void {
    const kept = readAll(presentStore());
    const messages = readMessages<AttestationMessages>(this);
    const language = dataAttribute(this, 'language');
    const formats = new Formats(language);
    let minutes = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-outline]')) {
      const outline = outlineFrom(row);
      const state = decodeState(kept.get(outline.module) ?? '');
      row.hidden = !progressOf(outline, state).completed;
      if (row.hidden) continue;
      minutes += Number(row.dataset['minutes']);
      if (state.best !== undefined) fillCell(row, 'best', formats.percent(state.best));
      if (state.day !== undefined) fillCell(row, 'day', formats.day(state.day));
    }
    fillCell(this, 'total', duration(minutes, translateWith(messages.time, language)));
    this.querySelector('.attest')?.toggleAttribute('hidden', minutes === 0);
    this.querySelector('.attest-none')?.toggleAttribute('hidden', minutes > 0);
    showUnread(this);
    const printed = this.querySelector('.attest-date');
    const date = formats.day(today());
    if (printed) printed.textContent = fill(messages.date, { date });
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('sanad-attestation', AttestationElement);
