/** The workshop's side of a trial: finds an origin for it, and speaks with the host page there. */
import type { Manifest } from './manifest.ts';
import { PREVIEW_MARK } from '../../storage/keys.ts';
import {
  stateOf,
  type Answer,
  type Command,
  type HostFault,
  type HostMessages,
  type PreviewState,
} from './preview-protocol.ts';

/** How long the host page may take to answer its first message, in seconds. */
export const ANSWERS_WITHIN = 10;

/** Why no trial can be held. */
export type PreviewFault =
  | HostFault
  /** The site has no second name, or nothing answers there. */
  | 'no-origin'
  /** The second name shares its cookies with the first. */
  | 'too-close'
  /** The host page was left or loaded again while the package was in it. */
  | 'left';

/** Thrown where no trial can be held. */
export class PreviewError extends Error {
  readonly fault: PreviewFault;

  constructor(fault: PreviewFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What the workshop wants to know while the package plays. */
export interface PreviewEvents {
  changed(state: PreviewState, from: number): void;
  /** The package moved the host page away. The trial is over. */
  left(): void;
}

/**
 * The frame of a trial, on another origin than this page. So the storage, caches, workers, cookies and
 * documents of the site are out of the package's reach; the sandbox keeps this page where it is.
 */
export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #listen = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source === this.#frame.contentWindow && origin === this.#origin) this.#heard(data);
  };
  #events: PreviewEvents | undefined;
  #waiting: ((answer: Answer) => void) | undefined;
  #loads = 0;

  private constructor(frame: HTMLIFrameElement, origin: string) {
    this.#frame = frame;
    this.#origin = origin;
    window.addEventListener('message', this.#listen);
    frame.addEventListener('load', () => {
      this.#loads += 1;
      if (this.#loads > 1) this.#events?.left();
    });
  }

  /**
   * Opens the host page at the first origin that answers.
   * @param holder element that the frame fills
   * @param origins where to look
   * @param path of the host page at each of them
   * @param title of the frame
   * @throws {PreviewError} when none answers within `ANSWERS_WITHIN` seconds, or none may hold a trial
   */
  static async find(
    holder: HTMLElement,
    origins: readonly string[],
    path: string,
    title: string,
  ): Promise<PreviewFrame> {
    let fault: PreviewFault = 'no-origin';
    for (const origin of origins) {
      const frame = document.createElement('iframe');
      frame.title = title;
      // Another origin, so that allow-same-origin gives it its own storage, not that of the site. No
      // windows, no downloads, and this page stays.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-modals');
      frame.allow = 'autoplay; fullscreen';
      frame.src = origin + path;
      const found = new PreviewFrame(frame, origin);
      holder.replaceChildren(frame);
      try {
        await found.#greet();
        return found;
      } catch (error) {
        found.remove();
        if (!(error instanceof PreviewError)) throw error;
        fault = error.fault;
      }
    }
    throw new PreviewError(fault);
  }

  /** Gives the package to the host page, which installs it. The bytes are given away. */
  async load(
    files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
    manifest: Manifest,
    messages: HostMessages,
    events: PreviewEvents,
  ): Promise<void> {
    const { lang: language, dir: direction } = document.documentElement;
    const buffers = [...new Set([...files.values()].map(({ buffer }) => buffer))];
    await this.#ask(
      { preview: 'load', files, manifest, messages, language, direction },
      'loaded',
      buffers,
    );
    this.#events = events;
  }

  /** Opens an activity. */
  open = (activity: string): Promise<void> => this.#ask({ preview: 'open', activity }, 'opened');

  /** Closes the activity, as a person closes its window. */
  close = (): Promise<void> => this.#ask({ preview: 'close' }, 'closed');

  /** Empties what the origin of trials keeps, and removes the frame. */
  async end(): Promise<void> {
    this.#events = undefined;
    const late = new Promise<void>((resolve) => setTimeout(resolve, 3000));
    await Promise.race([this.#ask({ preview: 'end' }, 'ended').catch(() => undefined), late]);
    this.remove();
  }

  /** Removes the frame, and with it all that runs in it. */
  remove(): void {
    window.removeEventListener('message', this.#listen);
    this.#frame.remove();
  }

  focus(): void {
    this.#frame.focus();
  }

  async #greet(): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.#frame.addEventListener('load', () => resolve(), { once: true });
    });
    await inTime(loaded);
    await inTime(this.#ask({ preview: 'hello' }, 'ready'));
    if (document.cookie.includes(`${PREVIEW_MARK}=`)) throw new PreviewError('too-close');
  }

  async #ask(
    command: Command,
    expected: Answer['preview'],
    buffers: Transferable[] = [],
  ): Promise<void> {
    const answer = new Promise<Answer>((resolve) => {
      this.#waiting = resolve;
    });
    this.#frame.contentWindow?.postMessage(command, this.#origin, buffers);
    const given = await answer;
    if (given.preview === 'fault') throw new PreviewError(given.fault);
    if (given.preview !== expected) throw new PreviewError('failed');
  }

  #heard(data: unknown): void {
    const state = stateOf(data);
    if (state) this.#events?.changed(state.state, state.from);
    else this.#waiting?.(data as Answer);
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new PreviewError('no-origin')),
      (ANSWERS_WITHIN * 1000) / 2,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
