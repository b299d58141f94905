/**
 * Script that the trial puts into each document of the package, before any other. It takes no part in
 * keeping the package in: the origin, the sandbox and the policy do. It tells the host page what these
 * refuse in silence, and opens the package's own windows inside the trial.
 */
import { hostOf } from '../elements/package-preview/host-window.ts';
import { FOLDER, WATCH } from '../elements/package-preview/preview-names.ts';
import {
  say,
  shortened,
  watchFrames,
  watchPolicy,
} from '../elements/package-preview/watch-frames.ts';

const script = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
const base = script.slice(0, -WATCH.length) + FOLDER;
const host = hostOf(window);
const isInside = (address: string) => address.startsWith(base);
/** A file of the package by its path; any other address without its query. */
const shown = (address: string) =>
  shortened(isInside(address) ? address.slice(base.length) : address);

watchPolicy(window);
watchFrames(window, script);

window.addEventListener('error', ({ message, filename, lineno }) => {
  const place = filename.startsWith(base) ? ` (${filename.slice(base.length)}, ${lineno})` : '';
  if (message) say(window, { kind: 'fault', address: message + place });
});
window.addEventListener('unhandledrejection', ({ reason }) =>
  say(window, { kind: 'fault', address: String(reason) }),
);

/** Opens a window of the package inside the trial; one of another host is only noted. */
function openWindow(address = '', name = ''): Window | null {
  const href = address === '' ? '' : new URL(address, document.baseURI).href;
  say(window, { kind: 'window', address: shown(href) });
  const isOurs = href === '' || href === 'about:blank' || isInside(href);
  if (!isOurs) say(window, { kind: 'outside', address: shortened(href) });
  return isOurs ? (host?.openWindow(window, href, name) ?? null) : null;
}

window.open = (url, name) => openWindow(url === undefined ? '' : String(url), name);

const frame = window.frameElement as HTMLIFrameElement | null;
const opener = frame?.sanadOpener;
if (frame && opener) {
  Object.defineProperty(window, 'opener', { configurable: true, writable: true, value: opener });
  window.close = () => host?.closeWindow(frame);
}

/** Whether a link of this target leaves its frame for a window. */
function isWindow(target: string): boolean {
  if (target === '' || /^_(?:self|parent|top)$/i.test(target)) return false;
  if (/^_blank$/i.test(target)) return true;
  for (let above: Window = window; ; above = above.parent) {
    if (above.name === target || above.document.getElementsByName(target).length > 0) return false;
    if (above.sanadPreview || above === above.parent) return true;
  }
}

/** Whether a link of this target leaves the trial. */
const leaves = (target: string) =>
  /^_top$/i.test(target) || (/^_parent$/i.test(target) && window.parent.sanadPreview !== undefined);

// A move of this frame to another host would show an error in place of the package.
window.navigation?.addEventListener('navigate', (event) => {
  const { url } = event.destination;
  if (!/^https?:/.test(url) || isInside(url) || !event.cancelable) return;
  event.preventDefault();
  say(window, { kind: 'leave', address: shortened(url) });
});

window.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (event.defaultPrevented || !link?.href) return;
  if (link.hasAttribute('download')) {
    say(window, { kind: 'download', address: shown(link.href) });
  } else if (leaves(link.target)) {
    event.preventDefault();
    say(window, { kind: 'leave', address: shown(link.href) });
  } else if (isWindow(link.target)) {
    event.preventDefault();
    openWindow(link.href, link.target.startsWith('_') ? '' : link.target);
  }
});
window.addEventListener('submit', ({ target }) => {
  if (target instanceof HTMLFormElement && isWindow(target.target))
    say(window, { kind: 'window', address: shown(target.action) });
});
