import type { ItemResponse } from '../../../items/response.ts';
import { permute } from '../../../items/shuffle.ts';

/** A native control that holds a slot of an answer. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);

/** The controls of a question, in the order they are shown. */
export function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('[data-slot]')];
}

/** What the learner put into the controls, by slot. */
export function readResponse(controls: readonly Control[]): ItemResponse {
  const fields: Record<string, string> = {};
  for (const control of controls) {
    const value = isTick(control) && !control.checked ? '' : control.value.trim();
    if (value) fields[control.dataset['slot'] ?? ''] = value;
  }
  return fields;
}

/** Puts an answer into the controls. */
export function writeResponse(controls: readonly Control[], fields: ItemResponse): void {
  for (const control of controls) {
    const value = fields[control.dataset['slot'] ?? ''] ?? '';
    if (isTick(control)) control.checked = control.value === value;
    else control.value = value;
  }
}

/** The lists of a question that may be shuffled, with their rows in the order of the bank. */
export type Lists = readonly { readonly list: Element; readonly rows: readonly Element[] }[];

/** Finds the lists that may be shuffled; to be called while they are in the order of the bank. */
export function listsIn(root: ParentNode): Lists {
  return [...root.querySelectorAll('[data-shuffle]')].map((list) => ({
    list,
    rows: [...list.children],
  }));
}

/**
 * Puts rows into an order that follows from a seed, or back into that of the bank. Letters go by
 * the place that is shown; what belongs to a row moves with it.
 * @param seed any text; left out for the order of the bank
 */
export function arrange(lists: Lists, seed?: string): void {
  for (const [index, { list, rows }] of lists.entries()) {
    const letters = [...list.querySelectorAll('.question-letter')].map((l) => l.textContent);
    const order = seed === undefined ? rows : permute(rows, `${seed}.${index}`);
    list.append(...order);
    for (const [place, letter] of list.querySelectorAll('.question-letter').entries()) {
      letter.textContent = letters[place] ?? '';
    }
  }
}
