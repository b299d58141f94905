import type { ScoringSpec } from '../../../items/scoring-spec.ts';
import { fill } from '../../../i18n/fill.ts';
import {
  readLog,
  REVIEW_RECORD,
  type ItemKey,
  type ReviewLog,
} from '../../../learning/review-log.ts';
import { moduleKey } from '../../storage/keys.ts';
import { logReview, today } from '../../storage/browser-session.ts';
import { Formats } from '../../../i18n/formats.ts';
import { readMessages } from '../../messages.ts';
import { dataAttribute, required } from '../../required.ts';
import { presentStore } from '../../storage/present-learner.ts';
import { readText } from '../../storage/text-store.ts';
import type { AnswerDetail, QuestionElement } from '../question/question.element.ts';
import type { SpacedReviewMessages } from './spaced-review.messages.ts';

interface Source {
  readonly module: string;
  readonly title: string;
  readonly url: string;
}

/** Number of days in the forecast. */
const FORECAST_DAYS = 14;

/**
 * `<sanad-spaced-review>`: asks the questions due today. It loads the schedule only if there is a
 * log.
 */
class SpacedReviewElement extends HTMLElement {
  readonly #messages = readMessages<SpacedReviewMessages>(this);
  readonly #store = presentStore();
  readonly #fragments = new Map<string, Promise<Document>>();
  #due: ItemKey[] = [];

  connectedCallback(): void {
    this.querySelector('.spaced-review-next button')?.addEventListener(
      'click',
      () => void this.#ask(),
    );
    void this.#start();
  }

  get #sources(): readonly Source[] {
    return JSON.parse(dataAttribute(this, 'sources')) as Source[];
  }

  #stored() {
    return readLog(readText(this.#store, moduleKey(REVIEW_RECORD)));
  }

  #log(): ReviewLog {
    const stored = this.#stored();
    return stored.kind === 'read' ? stored.value : new Map();
  }

  async #start(): Promise<void> {
    const log = this.#log();
    if (this.#stored().kind === 'unreadable') {
      this.#setText('.spaced-review-count', this.#messages.unread);
      return;
    }
    if (log.size === 0) {
      this.#setText('.spaced-review-count', `${this.#messages.none} ${this.#messages.start}`);
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

  /** Asks the next due question. A question that no longer exists is skipped. */
  async #ask(): Promise<void> {
    this.querySelector('.spaced-review-next')?.toggleAttribute('hidden', true);
    const panel = this.querySelector('.spaced-review-question');
    const wasAsking = panel?.hasChildNodes();
    panel?.replaceChildren();
    this.#setText('.spaced-review-module', '');
    const [key, ...rest] = this.#due;
    if (!key) {
      this.#setText('.spaced-review-count', this.#messages[wasAsking ? 'done' : 'none']);
      return;
    }
    this.#setText('.spaced-review-count', fill(this.#messages.count, { count: this.#due.length }));
    try {
      const found = await this.#question(key);
      this.#due = rest;
      if (!found) return await this.#ask();
      this.#show(key, found.question, found.spec, found.source);
    } catch (error) {
      console.warn(error);
      this.#setText('.spaced-review-count', this.#messages.failed);
    }
  }

  #show(key: ItemKey, question: QuestionElement, spec: ScoringSpec, source: Source): void {
    const panel = this.querySelector('.spaced-review-question');
    this.#setText('.spaced-review-module', fill(this.#messages.module, { title: source.title }));
    panel?.replaceChildren(question);
    question.open(spec);
    question.querySelector<HTMLElement>('[data-slot]')?.focus({ preventScroll: true });
    question.addEventListener('sanad:answer', (event) => {
      const { score = 0 } = (event as CustomEvent<AnswerDetail>).detail;
      logReview(this.#store, key, score);
      const isMore = this.#due.length > 0;
      this.querySelector('.spaced-review-next')?.toggleAttribute('hidden', !isMore);
      if (!isMore) this.#setText('.spaced-review-count', this.#messages.done);
      void this.#showForecast();
    });
  }

  async #question(key: ItemKey) {
    const [module = '', number = ''] = key.split('/');
    const source = this.#sources.find((candidate) => candidate.module === module);
    if (!source) return undefined;
    const fragment = await this.#fragment(source.url);
    const holder = required<HTMLElement>(fragment, '[data-specs]');
    const specs = JSON.parse(dataAttribute(holder, 'specs')) as ScoringSpec[];
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
    this.querySelector('.spaced-review-bars')?.replaceChildren(...bars);
    const rows = counts.map((count, index) => {
      const row = document.createElement('tr');
      const day = row.appendChild(document.createElement('th'));
      day.scope = 'row';
      day.textContent = formats.day(first + index, style);
      row.appendChild(document.createElement('td')).textContent = String(count);
      return row;
    });
    this.querySelector('.spaced-review-forecast tbody')?.replaceChildren(...rows);
    this.querySelector('.spaced-review-forecast')?.removeAttribute('hidden');
  }

  #setText(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }
}

customElements.define('sanad-spaced-review', SpacedReviewElement);
