import { installed } from '../../service-worker.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import { isGuideCache } from '../../storage/keys.ts';
import type { OfflineMessages } from './offline.messages.ts';

/** `<sanad-offline>`: stores the guide's pages in this browser on request, and erases them. */
class OfflineElement extends HTMLElement {
  readonly #messages = readMessages<OfflineMessages>(this);

  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) {
      this.#setStatus('none');
      return;
    }
    this.#button('start')?.addEventListener('click', () => void this.#start());
    this.#button('stop')?.addEventListener('click', () => void this.#stop());
    void this.#show();
  }

  get #scope(): string {
    return dataAttribute(this, 'scope');
  }

  async #start(): Promise<void> {
    // On a slow network the download takes a minute or more.
    this.#button('start')?.toggleAttribute('disabled', true);
    this.#setStatus('wait');
    try {
      const registration = await navigator.serviceWorker.register(`${this.#scope}offline.js`, {
        scope: this.#scope,
      });
      await installed(registration);
      this.#setStatus('done');
    } catch (error) {
      await this.#erase();
      this.#setStatus('failed');
      console.warn(error);
    }
    this.#button('start')?.toggleAttribute('disabled', false);
    await this.#show();
  }

  async #stop(): Promise<void> {
    await this.#erase();
    this.#setStatus('gone');
    await this.#show();
  }

  async #erase(): Promise<void> {
    const registration = await this.#registration();
    await registration?.unregister();
    const language = document.documentElement.lang;
    for (const name of await caches.keys())
      if (isGuideCache(language, name)) await caches.delete(name);
  }

  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const scope = new URL(this.#scope, location.href).href;
    const registrations = await navigator.serviceWorker.getRegistrations();
    return registrations.find((registration) => registration.scope === scope);
  }

  async #show(): Promise<void> {
    const isKept = (await this.#registration()) !== undefined;
    this.#button('start')?.toggleAttribute('hidden', isKept);
    this.#button('stop')?.toggleAttribute('hidden', !isKept);
  }

  #setStatus(key: keyof OfflineMessages): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.#messages[key];
  }

  #button(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }
}

customElements.define('sanad-offline', OfflineElement);
