/**
 * The host page of a trial: it stands in a frame of the workshop, on another origin than the site. It
 * serves the package, holds the run-time above it, and tells the workshop what happens.
 */
import { PREVIEW_MARK } from '../../storage/keys.ts';
import { empty, isOccupied, mark, noteCookies } from './host-store.ts';
import { HostWindows } from './host-windows.ts';
import type { Manifest } from './manifest.ts';
import { isPartner, parentDomains } from './partner-origins.ts';
import { serve } from './preview-files.ts';
import { PreviewLms } from './preview-lms.ts';
import { PREVIEW_CHANNEL, SAYS, type Asked } from './preview-names.ts';
import {
  askedOf,
  MOST_ENTRIES,
  type Answer,
  type Command,
  type HostFault,
} from './preview-protocol.ts';

interface Held {
  readonly manifest: Manifest;
  readonly lms: PreviewLms;
  readonly windows: HostWindows;
  /** Address of the root of the package. */
  readonly base: string;
  readonly paths: readonly string[];
}

/** The host page of trials: answers the commands of the workshop that frames it. */
export class PreviewHostPage {
  readonly #scope: string;
  readonly #site: string | undefined;
  #origin = '';
  #held: Held | undefined;
  #asked: Asked[] = [];
  readonly #known = new Set<string>();
  #sent = 0;
  #isDue = false;

  /**
   * @param scope address of the folder that the worker serves
   * @param site origin of the published site, which may frame this page; undefined for a site on
   *   this computer alone
   */
  constructor(scope: string, site: string | undefined) {
    this.#scope = scope;
    this.#site = site;
  }

  /** Listens to the workshop, to the worker and to the documents of the package. */
  listen(): void {
    window.addEventListener('message', ({ data, source, origin }) => {
      const message = data as Record<string, unknown> | null;
      if (message?.[SAYS]) this.#note(askedOf(message[SAYS]));
      else if (source === window.parent && isPartner(origin, location, this.#site)) {
        this.#origin = origin;
        void this.#obey(data as Command);
      }
    });
    new BroadcastChannel(PREVIEW_CHANNEL).addEventListener('message', ({ data }) =>
      this.#note(askedOf(data)),
    );
    // The package’s frame was to be moved to another host; the policy of this page forbids it.
    window.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      this.#note({ kind: 'leave', address: blockedURI }),
    );
  }

  async #obey(command: Command): Promise<void> {
    try {
      switch (command.preview) {
        case 'hello':
          return await this.#greet();
        case 'load':
          return await this.#load(command);
        case 'open':
          return await this.#open(command.activity);
        case 'close':
          return this.#close();
        case 'end':
          return await this.#end();
      }
    } catch (error) {
      console.warn(error);
      const name = error instanceof DOMException ? error.name : '';
      const isForbidden = /SecurityError|NotSupportedError|NotAllowedError/.test(name);
      this.#fail(isForbidden || !('serviceWorker' in navigator) ? 'forbidden' : 'failed');
    }
  }

  async #greet(): Promise<void> {
    // Two names of one domain share its cookies: the workshop looks whether it sees this one.
    for (const domain of parentDomains(location.hostname))
      document.cookie = `${PREVIEW_MARK}=1; Domain=${domain}; Max-Age=10${SAME_SITE}`;
    if (await isOccupied()) this.#fail('occupied');
    else this.#send({ preview: 'ready' });
  }

  async #load({ files, manifest, messages, language, direction }: Command & { preview: 'load' }) {
    for (const domain of parentDomains(location.hostname))
      document.cookie = `${PREVIEW_MARK}=; Domain=${domain}; Max-Age=0${SAME_SITE}`;
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    mark();
    await empty([]);
    mark();
    const base = await serve(this.#scope, files);
    const lms = new PreviewLms(manifest, () => this.#tell());
    const windows = new HostWindows(document.body, messages);
    window.sanadPreview = windows;
    const paths = [...files.keys()].map((path) => new URL(base + path, location.href).pathname);
    this.#held = { manifest, lms, windows, base, paths };
    this.#send({ preview: 'loaded' });
  }

  async #open(href: string): Promise<void> {
    const activity = this.#held?.manifest.activities.find((one) => one.href === href);
    if (!this.#held || !activity) return;
    const { lms, windows, base } = this.#held;
    await lms.open(activity);
    const frame = windows.show(base + href);
    frame.addEventListener('load', () => {
      if (frame.contentDocument) noteCookies(frame.contentDocument);
    });
    this.#send({ preview: 'opened' });
    this.#tell();
  }

  #close(): void {
    const { lms, windows } = this.#held ?? {};
    // Removing a frame fires `pagehide` in it, as closing a window does, so the package can save.
    windows?.clear();
    this.#tellNow();
    lms?.close();
    this.#send({ preview: 'closed' });
  }

  async #end(): Promise<void> {
    if (this.#held) {
      this.#held.windows.clear();
      await empty(this.#held.paths);
      this.#held = undefined;
    }
    this.#send({ preview: 'ended' });
  }

  #note(asked: Asked | undefined): void {
    if (!asked || this.#asked.length >= MOST_ENTRIES) return;
    const key = `${asked.kind} ${asked.address}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#asked.push(asked);
    this.#tell();
  }

  /** Tells the state at most once in 100 ms, however many calls come. */
  #tell(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => this.#tellNow(), 100);
  }

  #tellNow(): void {
    this.#isDue = false;
    if (!this.#held) return;
    const { calls, model, suspend, resumable } = this.#held.lms;
    const from = this.#sent;
    this.#sent = calls.length;
    const state = { calls: calls.slice(from), model, suspend, resumable, asked: this.#asked };
    this.#send({ preview: 'state', from, state });
  }

  #fail(fault: HostFault): void {
    this.#send({ preview: 'fault', fault });
  }

  #send(answer: Answer): void {
    window.parent.postMessage(answer, this.#origin);
  }
}

/** A frame of another site may set no cookie by default. */
const SAME_SITE = location.protocol === 'https:' ? '; SameSite=None; Secure' : '';
