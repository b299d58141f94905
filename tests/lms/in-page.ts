/** Functions that run in a document of the package; each uses nothing of this file. */
import type { ItemResponse } from '../../src/items/response.ts';

/** Selector of a question. */
export const questionOf = (item: string) => `sanad-question[data-item="${item}"]`;

/** The status line: its state, and its words. */
export interface Status {
  readonly state: string;
  readonly text: string;
}

/** In each document: this browser refuses to store anything. */
export function blockStores(): void {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get: refuse });
}

/**
 * In a document of the package: fills in a response to a question and checks it, in a case step by
 * step; gives the status line after it.
 */
export function giveInPage(question: Element, fields: ItemResponse): Status {
  const submit = question.querySelector<HTMLButtonElement>('button[type="submit"]');
  const steps = [...question.querySelectorAll<HTMLElement>('[data-step]')];
  const letters = steps.length > 0 ? steps.map(({ dataset }) => dataset['step'] ?? '') : [''];
  for (const [place, letter] of letters.entries()) {
    // The button that checked a step opens the next one.
    if (place > 0) submit?.click();
    for (const [slot, value] of Object.entries(fields)) {
      if (!slot.startsWith(letter)) continue;
      const controls = [
        ...question.querySelectorAll<HTMLInputElement>(`[data-slot="${slot}"]`),
      ].filter(({ type, value: own }) => type !== 'radio' || own === value);
      const [control] = controls;
      if (!control || control.disabled)
        throw new Error(`${question.id} ${slot}: no control to put ${value} in.`);
      if (['radio', 'checkbox'].includes(control.type)) control.click();
      else {
        control.value = value;
        for (const name of ['input', 'change'])
          control.dispatchEvent(new Event(name, { bubbles: true }));
      }
    }
    submit?.click();
  }
  const line = document.querySelector<HTMLElement>('.player-progress .save-status');
  return { state: line?.dataset['state'] ?? '', text: line?.textContent ?? '' };
}

/** In a document of the package: whether a question shows a response. */
export function isHeldInPage({ item, fields }: { item: string; fields: ItemResponse }): boolean {
  const question = document.querySelector(`sanad-question[data-item="${item}"]`);
  if (!question?.querySelector('.question-result')?.textContent) return false;
  return Object.entries(fields).every(([slot, value]) =>
    [...question.querySelectorAll<HTMLInputElement>(`[data-slot="${slot}"]`)].some((control) =>
      ['radio', 'checkbox'].includes(control.type)
        ? control.checked && (control.type === 'checkbox' || control.value === value)
        : control.value === value,
    ),
  );
}
