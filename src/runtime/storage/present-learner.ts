import { browserStores, clearFormerGuest, learnerStore, whoLearns } from './learner.ts';
import type { TextStore } from './text-store.ts';

let page: { readonly who: string; readonly store: TextStore | undefined } | undefined;

/**
 * The texts of whoever learns on this device, for this page. Once somebody else learns, chosen in any
 * tab, nothing is written and the page begins again with that person.
 */
export function presentStore(): TextStore | undefined {
  page ??= open();
  return page.store;
}

function open() {
  const stores = browserStores();
  clearFormerGuest(stores);
  const opened = { who: whoLearns(stores), store: learnerStore(stores, startAgain) };
  const check = () => {
    if (page === opened && whoLearns(stores) !== opened.who) startAgain();
  };
  addEventListener('storage', check);
  addEventListener('pageshow', check);
  document.addEventListener('visibilitychange', check);
  document.addEventListener('sanad-erased', () => (page = undefined), { once: true });
  return opened;
}

/** What a page leaves in the history's entry when it begins again by itself. */
const AGAIN = 'sanad-again';

/**
 * Loads the page again, at its top. It then writes nothing by itself: nobody has asked for this visit
 * (see {@link isAsked}).
 */
export function startAgain(): void {
  scrollTo({ top: 0, behavior: 'instant' });
  history.replaceState(AGAIN, '');
  location.reload();
}

/** Whether a person opened this page: false once, after {@link startAgain}. */
export function isAsked(): boolean {
  if (history.state !== AGAIN) return true;
  history.replaceState(null, '');
  return false;
}
