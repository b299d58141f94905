import { formatAmount, parseAmount } from './amount.ts';

const amountsIn = (parent: Element) =>
  [...parent.querySelectorAll<HTMLInputElement>('[inputmode="decimal"]')]
    .map(({ value }) => value.trim())
    .filter((value) => value !== '');

/**
 * The element that sets language and direction of a form: a French form may be on an Arabic page.
 */
export const languageElement = (sheet: Element): HTMLElement =>
  sheet.closest<HTMLElement>('[lang]') ?? document.documentElement;

/** The amounts of a form that cannot be read, as they were typed. */
export function unreadAmounts(sheet: Element): string[] {
  return amountsIn(sheet).filter((value) => parseAmount(value) === undefined);
}

/**
 * Shows the sum of each list of amounts of a form, and the balance. While there is no amount the
 * sums are empty, so that a form printed blank can be filled in by hand.
 */
export function showSums(sheet: Element): void {
  const { lang } = languageElement(sheet);
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
