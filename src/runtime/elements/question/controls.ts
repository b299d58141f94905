import type { ItemResponse } from '../../../items/response.ts';
import { permute } from '../../../items/shuffle.ts';

/** A native control that holds one slot of a response. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);

/** Finds the controls of a question, in the order of the page. */
export function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('[data-slot]')];
}

/** Reads the response from the controls. Slots without a value are left out. */
export function readResponse(controls: readonly Control[]): ItemResponse {
  const fields: Record<string, string> = {};
  for (const control of controls) {
    const value = isTick(control) && !control.checked ? '' : control.value.trim();
    if (value) fields[control.dataset['slot'] ?? ''] = value;
  }
  return fields;
}

/** Writes a response into the controls. */
export function writeResponse(controls: readonly Control[], fields: ItemResponse): void {
  for (const control of controls) {
    const value = fields[control.dataset['slot'] ?? ''] ?? '';
    if (isTick(control)) control.checked = control.value === value;
    else control.value = value;
  }
}

/** The lists of a question that may be shuffled, and their rows in the order of the bank. */
export type Lists = readonly { readonly list: Element; readonly rows: readonly Element[] }[];

/** Finds the lists that may be shuffled. Call it before any of them is shuffled. */
export function listsIn(root: ParentNode): Lists {
  return [...root.querySelectorAll('[data-shuffle]')].map((list) => ({
    list,
    rows: [...list.children],
  }));
}

/**
 * Orders rows by a seed, or as in the bank. Letters stay in their order; everything else in
 * a row moves with it.
 * @param seed any text; undefined for the order of the bank
 */
export function arrange(lists: Lists, seed?: string): void {
  for (const [index, { list, rows }] of lists.entries()) {
    const letters = [...list.querySelectorAll('.question-letter')].map((l) => l.textContent);
    const order = seed === undefined ? rows : permute(rows, `${seed}.${index}`);
    list.append(...order);
    for (const [position, letter] of list.querySelectorAll('.question-letter').entries()) {
      letter.textContent = letters[position] ?? '';
    }
  }
}
