import type { PreviewHost } from './host-window.ts';
import type { HostMessages } from './preview-protocol.ts';

/** The frames of a trial: the package’s own, and one for each window that it opens. */
export class HostWindows implements PreviewHost {
  readonly #body: HTMLElement;
  readonly #messages: HostMessages;

  /**
   * @param body element that the frames fill
   * @param messages words of the host page
   */
  constructor(body: HTMLElement, messages: HostMessages) {
    this.#body = body;
    this.#messages = messages;
  }

  /** Shows a page of the package in place of all frames. */
  show(href: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = this.#messages.frame;
    frame.src = href;
    this.#body.replaceChildren(frame);
    return frame;
  }

  /** Removes all frames. */
  clear(): void {
    this.#body.replaceChildren();
  }

  /** A frame over the others, with a button that closes it. */
  openWindow(opener: Window, href: string, name: string): Window | null {
    const given = name.startsWith('_') ? '' : name;
    const open = [...this.#body.querySelectorAll('iframe')].filter((one) => one.sanadOpener);
    const same = given === '' ? undefined : open.find((one) => one.name === given);
    const frame = same ?? document.createElement('iframe');
    frame.sanadOpener = opener;
    if (href) frame.src = href;
    if (!same) this.#add(frame, given);
    // The initial document is there at once; the script of the trial does the same for the next one.
    if (frame.contentWindow) frame.contentWindow.opener = opener;
    frame.focus();
    return frame.contentWindow;
  }

  closeWindow(frame: HTMLIFrameElement): void {
    frame.closest('.preview-window')?.remove();
  }

  #add(frame: HTMLIFrameElement, name: string): void {
    const holder = document.createElement('section');
    const bar = document.createElement('p');
    const close = document.createElement('button');
    frame.name = name;
    frame.title = this.#messages.window;
    holder.className = 'preview-window';
    holder.setAttribute('aria-label', this.#messages.window);
    bar.textContent = `${this.#messages.window} `;
    close.type = 'button';
    close.textContent = this.#messages.closeWindow;
    close.addEventListener('click', () => holder.remove());
    bar.append(close);
    holder.append(bar, frame);
    this.#body.append(holder);
  }
}
