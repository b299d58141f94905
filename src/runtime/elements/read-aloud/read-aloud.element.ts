import { sentencesOf } from './sentences.ts';

/**
 * Elements that hold text. `.entries a` is a title in a list of pages, which has no block element.
 */
const BLOCKS = 'h1, h2, summary, p, li, dt, dd, .entries a';
/** Parts that are not read: citation numbers, notices about the page, sources, navigation. */
const SILENT = '.cite, .notice, .references, nav, sanad-read-aloud, [hidden]';
const NAME = 'reading';

interface Sentence {
  readonly text: string;
  readonly range: Range;
  readonly block: Element;
}

/**
 * `<sanad-read-aloud>`: reads the page with a voice of the device and marks the current sentence.
 * It stays hidden where the device has no local voice for the language, because a voice of the
 * network would send the text to another host.
 */
class ReadAloudElement extends HTMLElement {
  #voice: SpeechSynthesisVoice | undefined;
  #sentences: Sentence[] = [];
  // This reference matters: some browsers collect an utterance as garbage while it is spoken.
  #utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    if (!speech) return;
    const find = () => {
      const { lang } = document.documentElement;
      this.#voice = speech
        .getVoices()
        .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
      this.#button('start')?.toggleAttribute('hidden', !this.#voice || this.#isReading);
    };
    find();
    speech.addEventListener?.('voiceschanged', find);
    this.#button('start')?.addEventListener('click', () => this.#start());
    this.#button('stop')?.addEventListener('click', () => this.#stop());
    addEventListener('pagehide', () => this.#stop());
  }

  /**
   * Stops speech on quick exit. Some browsers fire `end` after `cancel()`, which would start the
   * next sentence; `#stop` therefore forgets the utterance first.
   */
  disconnectedCallback(): void {
    this.#stop();
  }

  get #isReading(): boolean {
    return this.#utterance !== undefined;
  }

  #start(): void {
    const page = this.closest('.page') ?? document.querySelector('main') ?? document.body;
    this.#sentences = readable(page, document.documentElement.lang);
    this.#speak(0);
    this.#show();
    this.#button('stop')?.focus();
  }

  #speak(index: number): void {
    const sentence = this.#sentences[index];
    if (!sentence || !this.#voice) {
      this.#stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = 0.9;
    utterance.onend = () => {
      if (this.#utterance === utterance) this.#speak(index + 1);
    };
    utterance.onerror = () => {
      if (this.#utterance === utterance) this.#stop();
    };
    this.#utterance = utterance;
    mark(sentence);
    speechSynthesis.speak(utterance);
  }

  #stop(): void {
    if (!this.#isReading) return;
    this.#utterance = undefined;
    speechSynthesis.cancel();
    mark(undefined);
    this.#show();
    this.#button('start')?.focus();
  }

  #show(): void {
    this.#button('start')?.toggleAttribute('hidden', this.#isReading);
    this.#button('stop')?.toggleAttribute('hidden', !this.#isReading);
  }

  #button(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }
}

/** Marks a sentence, or none. Without the CSS highlight API the whole block is marked. */
function mark(sentence: Sentence | undefined): void {
  document.querySelector(`.${NAME}`)?.classList.remove(NAME);
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  if (!sentence) return;
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(sentence.range));
  else sentence.block.classList.add(NAME);
  sentence.block.scrollIntoView({ block: 'center' });
}

/** Finds the visible sentences of a page in its language. Closed `<details>` are left out. */
function readable(page: Element, language: string): Sentence[] {
  const blocks = [...page.querySelectorAll<HTMLElement>(BLOCKS)];
  return blocks
    .filter((block) => !block.closest(SILENT) && !block.querySelector(BLOCKS))
    .filter((block) => block.closest<HTMLElement>('[lang]')?.lang === language)
    .filter((block) => block.getClientRects().length > 0)
    .flatMap((block) => sentencesIn(block, language));
}

function sentencesIn(block: Element, language: string): Sentence[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Node; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, from: text.length });
    text += node.nodeValue ?? '';
  }
  const positionAt = (offset: number) => {
    const found = nodes.findLast(({ from }) => from <= offset) ?? { node: block, from: offset };
    return [found.node, offset - found.from] as const;
  };
  return sentencesOf(text, language).map(([start, end]) => {
    const range = document.createRange();
    range.setStart(...positionAt(start));
    const [last, offset] = positionAt(end - 1);
    range.setEnd(last, offset + 1);
    return { text: text.slice(start, end), range, block };
  });
}

customElements.define('sanad-read-aloud', ReadAloudElement);
