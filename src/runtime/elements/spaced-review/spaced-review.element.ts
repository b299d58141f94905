import type { ScoringSpec } from '../../../items/scoring-spec.ts';
import { fill } from '../../../i18n/fill.ts';
import { decodeLog, REVIEW_RECORD, type ItemKey } from '../../../learning/review-log.ts';
import { moduleKey } from '../../storage/keys.ts';
import { logReview, today } from '../../storage/browser-session.ts';
import { Formats } from '../../../i18n/formats.ts';
import { readMessages } from '../../messages.ts';
import { browserStores, learnerStore } from '../../storage/learner.ts';
import type { AnswerDetail, QuestionElement } from '../question/question.element.ts';
import type { SpacedReviewMessages } from './spaced-review.messages.ts';

interface Source {
  readonly module: string;
  readonly title: string;
  readonly url: string;
}

/** Days the forecast shows. */
const FORECAST_DAYS = 14;

/** `<sanad-spaced-review>`: asks what is due today; the schedule is loaded only when there is a log. */
class SpacedReviewElement extends HTMLElement {
  readonly #messages = readMessages<SpacedReviewMessages>(this);
  readonly #store = learnerStore(browserStores());
  readonly #fragments = new Map<string, Promise<Document>>();
  #due: ItemKey[] = [];

  connectedCallback(): void {
    this.querySelector('.recall-next button')?.addEventListener('click', () => void this.#ask());
    void this.#start();
  }

  get #sources(): readonly Source[] {
    return JSON.parse(this.dataset['sources'] ?? '[]') as Source[];
  }

  #log() {
    return decodeLog(this.#store?.getItem(moduleKey(REVIEW_RECORD)) ?? '');
  }

  async #start(): Promise<void> {
    const log = this.#log();
    if (log.size === 0) {
      this.#say('.recall-count', `${this.#messages.none} ${this.#messages.start}`);
      return;
    }
    const known = new Set(this.#sources.map(({ module }) => module));
    const { dueItems } = await import('../../../learning/schedule.ts');
    this.#due = dueItems(log)
      .filter(({ key, day }) => day <= today() && known.has(key.split('/')[0] ?? ''))
      .map(({ key }) => key);
    await this.#showForecast();
    await this.#ask();
  }

  /** Asks the next question that is due; one that no longer exists is passed over. */
  async #ask(): Promise<void> {
    this.querySelector('.recall-next')?.toggleAttribute('hidden', true);
    const place = this.querySelector('.recall-question');
    const wasAsking = place?.hasChildNodes();
    place?.replaceChildren();
    this.#say('.recall-module', '');
    const [key, ...rest] = this.#due;
    if (!key) {
      this.#say('.recall-count', this.#messages[wasAsking ? 'done' : 'none']);
      return;
    }
    this.#say('.recall-count', fill(this.#messages.count, { count: this.#due.length }));
    try {
      const found = await this.#question(key);
      this.#due = rest;
      if (!found) return await this.#ask();
      this.#show(key, found.question, found.spec, found.source);
    } catch {
      this.#say('.recall-count', this.#messages.failed);
    }
  }

  #show(key: ItemKey, question: QuestionElement, spec: ScoringSpec, source: Source): void {
    const place = this.querySelector('.recall-question');
    this.#say('.recall-module', fill(this.#messages.module, { title: source.title }));
    place?.replaceChildren(question);
    question.open(spec);
    question.querySelector<HTMLElement>('[data-slot]')?.focus({ preventScroll: true });
    question.addEventListener('sanad:answer', (event) => {
      const { score = 0 } = (event as CustomEvent<AnswerDetail>).detail;
      logReview(this.#store, key, score);
      const isMore = this.#due.length > 0;
      this.querySelector('.recall-next')?.toggleAttribute('hidden', !isMore);
      if (!isMore) this.#say('.recall-count', this.#messages.done);
      void this.#showForecast();
    });
  }

  async #question(key: ItemKey) {
    const [module = '', number = ''] = key.split('/');
    const source = this.#sources.find((candidate) => candidate.module === module);
    if (!source) return undefined;
    const fragment = await this.#fragment(source.url);
    const holder = fragment.querySelector<HTMLElement>('[data-contracts]');
    const specs = JSON.parse(holder?.dataset['contracts'] ?? '[]') as ScoringSpec[];
    const spec = specs.find((item) => item.number === Number(number));
    const found = spec && fragment.querySelector(`sanad-question[data-item="${spec.id}"]`);
    if (!spec || !found) return undefined;
    return { source, spec, question: document.importNode(found, true) as QuestionElement };
  }

  #fragment(url: string): Promise<Document> {
    const known = this.#fragments.get(url);
    const fragment =
      known ??
      fetch(url).then(async (response) => {
        if (!response.ok) throw new Error(`${url}: ${response.status}`);
        return new DOMParser().parseFromString(await response.text(), 'text/html');
      });
    this.#fragments.set(url, fragment);
    return fragment;
  }

  async #showForecast(): Promise<void> {
    const { dueItems, forecast } = await import('../../../learning/schedule.ts');
    const first = today();
    const counts = forecast(dueItems(this.#log()), first, FORECAST_DAYS);
    const most = Math.max(1, ...counts);
    const formats = new Formats(this.dataset['language']);
    const style = { weekday: 'short', day: 'numeric', month: 'short' } as const;
    const bars = counts.map((count) => {
      const bar = document.createElement('span');
      bar.style.blockSize = `${Math.round((100 * count) / most)}%`;
      return bar;
    });
    this.querySelector('.recall-bars')?.replaceChildren(...bars);
    const rows = counts.map((count, index) => {
      const row = document.createElement('tr');
      const day = row.appendChild(document.createElement('th'));
      day.scope = 'row';
      day.textContent = formats.day(first + index, style);
      row.appendChild(document.createElement('td')).textContent = String(count);
      return row;
    });
    this.querySelector('.recall-forecast tbody')?.replaceChildren(...rows);
    this.querySelector('.recall-forecast')?.removeAttribute('hidden');
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }
}

customElements.define('sanad-spaced-review', SpacedReviewElement);
