import type { TextStore } from './browser.ts';

/** The browser's storage, or undefined where it is switched off (even reading it may throw). */
export function localStore(): TextStore | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
