import { formatAmount, parseAmount } from './amount.ts';

const amountsIn = (place: Element) =>
  [...place.querySelectorAll<HTMLInputElement>('[inputmode="decimal"]')]
    .map(({ value }) => value.trim())
    .filter((value) => value !== '');

/** What tells the language and direction of a sheet: it may be French on another page. */
export const placeOf = (sheet: Element): HTMLElement =>
  sheet.closest<HTMLElement>('[lang]') ?? document.documentElement;

/** The amounts of a sheet that cannot be read, as they were written. */
export function unreadAmounts(sheet: Element): string[] {
  return amountsIn(sheet).filter((value) => parseAmount(value) === undefined);
}

/**
 * Shows the sum of each list of amounts of a sheet, and what is left when all goes out; nothing
 * while no amount is written, so that a sheet printed blank has room for a hand.
 */
export function showSums(sheet: Element): void {
  const { lang } = placeOf(sheet);
  const currency = sheet.querySelector<HTMLInputElement>('[name="currency"]')?.value.trim() ?? '';
  const isBlank = amountsIn(sheet).length === 0;
  const show = (output: Element | null, sum: number) => {
    const text = isBlank ? '' : `${formatAmount(sum, lang)} ${currency}`.trim();
    if (output) output.textContent = text;
  };
  let balance = 0;
  for (const list of sheet.querySelectorAll<HTMLElement>('[data-amounts]')) {
    const sum = amountsIn(list).reduce((total, value) => total + (parseAmount(value) ?? 0), 0);
    show(list.querySelector('[data-sum]'), sum);
    balance += list.dataset['amounts'] === 'in' ? sum : -sum;
  }
  show(sheet.querySelector('[data-balance]'), balance);
}
