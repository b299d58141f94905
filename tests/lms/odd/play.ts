/** Plays a drawn sitting through the real page of a package, and judges what became of the answers. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import { BuiltModuleSchema } from '../../../src/course/built-module.ts';
import type { ItemResponse } from '../../../src/items/response.ts';
import { encodeResponse, rightResponse } from '../../../src/items/response.ts';
import type { ScoringSpec } from '../../../src/items/scoring-spec.ts';
import { decodeState } from '../../../src/learning/state-codec.ts';
import { keyFields } from '../key-fields.ts';
import { packageOf } from '../packages.ts';
import type { Act, Drawn, LaunchPlan, OddStandard } from './draw.ts';
import { blockStores, giveInPage, isHeldInPage, questionOf, type Status } from '../in-page.ts';
import { illegalCalls } from './legal-calls.ts';
import type { Call, OddWindow } from './page-runtime.ts';
import { OddServer } from './server.ts';

const MODULE = 'psychological-first-aid';
const LANGUAGES = ['fr', 'ar'] as const;

/** What a sitting has shown. */
export interface Outcome {
  readonly answers: number;
  /** Answers whose status line said, at some moment, that they are kept or transmitted. */
  readonly kept: number;
  readonly transmitted: number;
  /** Answers that were called kept or transmitted, and were not there. */
  readonly lost: readonly string[];
  readonly illegal: readonly string[];
  /** What else went wrong. */
  readonly trouble: readonly string[];
}

/** An answer and what the status line has said since. */
interface Given {
  readonly item: ScoringSpec;
  readonly fields: ItemResponse;
  readonly at: string;
  isKept: boolean;
  isTransmitted: boolean;
  /** A commit that may have held it was lost without a trace: no word about the platform is proof. */
  isLied: boolean;
  /** It was never called kept, and a later document does not show it: no status speaks of it. */
  isGone: boolean;
}

/** Packages and the server of each standard, and the items of the module. */
export class Ground {
  readonly #servers = new Map<OddStandard, Promise<OddServer>>();
  readonly items: readonly ScoringSpec[];

  constructor() {
    const facts = readFileSync(`dist/shelf/${MODULE}/fr/module.json`, 'utf8');
    const { outline } = BuiltModuleSchema.parse(JSON.parse(facts));
    this.items = outline.items.filter((item) => hasKey(item));
  }

  /** The server with the package of a standard. */
  server(standard: OddStandard): Promise<OddServer> {
    const known = this.#servers.get(standard);
    if (known) return known;
    const made = packageOf(standard, [MODULE], LANGUAGES).then((zip) => new OddServer(zip).start());
    this.#servers.set(standard, made);
    return made;
  }

  /** Stops all servers. */
  async stop(): Promise<void> {
    for (const server of this.#servers.values()) (await server).stop();
  }
}

/** Plays one sitting. */
export async function play(browser: Browser, ground: Ground, drawn: Drawn): Promise<Outcome> {
  const sitting = new Sitting(browser, ground, drawn, await ground.server(drawn.standard));
  return sitting.play();
}

class Sitting {
  readonly #browser: Browser;
  readonly #ground: Ground;
  readonly #drawn: Drawn;
  readonly #server: OddServer;
  readonly #name: string;
  readonly #given: Given[] = [];
  readonly #lost: string[] = [];
  readonly #illegal: string[] = [];
  readonly #trouble: string[] = [];
  #calls: Call[] = [];
  #documents = 0;
  #language: (typeof LANGUAGES)[number] = 'fr';
  #fault = 'none';
  #isOffline = false;
  /** The other one of two documents that are open at once. */
  #first: Frame | undefined;

  constructor(browser: Browser, ground: Ground, drawn: Drawn, server: OddServer) {
    this.#browser = browser;
    this.#ground = ground;
    this.#drawn = drawn;
    this.#server = server;
    this.#name = `sitting-${drawn.seed}`;
  }

  async play(): Promise<Outcome> {
    const { launches, isElsewhere } = this.#drawn;
    let context = await this.#context();
    try {
      for (const [index, plan] of launches.entries()) {
        if (index > 0) await this.#login(context);
        await this.#launch(context, plan, index);
      }
      if (isElsewhere) {
        await context.close();
        context = await this.#context();
      } else await this.#login(context);
      await this.#look(context, isElsewhere);
    } catch (error) {
      this.#trouble.push(
        String((error as Error).message)
          .split('\n')
          .slice(0, 3)
          .join(' '),
      );
    } finally {
      await context.close().catch(() => undefined);
      this.#server.forget(this.#name);
    }
    const count = (is: (given: Given) => boolean) => this.#given.filter(is).length;
    return {
      answers: this.#given.length,
      kept: count(({ isKept }) => isKept),
      transmitted: count(({ isTransmitted }) => isTransmitted),
      lost: this.#lost,
      illegal: this.#illegal,
      trouble: this.#trouble,
    };
  }

  #has(oddity: Drawn['oddities'][number]): boolean {
    return this.#drawn.oddities.includes(oddity);
  }

  /** A browser without anything stored. */
  async #context(): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ viewport: { width: 800, height: 700 } });
    context.setDefaultTimeout(20_000);
    await context.exposeBinding('noted', (_source, calls: Call[]) => this.#calls.push(...calls));
    if (this.#has('blocked')) await context.addInitScript(blockStores);
    if (this.#has('offline-flag')) {
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }),
      );
    }
    return context;
  }

  /** What a platform does to this browser at a new login. */
  async #login(context: BrowserContext): Promise<void> {
    if (!this.#has('cleared')) return;
    const page = await context.newPage();
    await page.goto(this.#address(0).replace('lms.html', 'login.html'));
    await page.evaluate(() => localStorage.clear());
    await page.close();
  }

  #address(late: number): string {
    const { standard, yes, commit, empty } = this.#drawn;
    return this.#server.launch(this.#name, {
      ...{ is12: standard === 'scorm12', learner: 'amina', late, commit, empty },
      yes: JSON.parse(yes) as unknown,
      isOpened: this.#has('opened'),
      isSingle: this.#has('single'),
      hasBeaconLimit: this.#has('beacons'),
    });
  }

  /** Opens the activity, and the package in it. */
  async #open(context: BrowserContext, late: number): Promise<{ page: Page; frame: Frame }> {
    this.#calls = [];
    this.#documents = 1;
    const page = await context.newPage();
    await page.goto(this.#address(late));
    const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame())!;
    await frame.locator(`.package-menu [lang="${this.#language}"] a`).click();
    await this.#ready(frame);
    return { page, frame };
  }

  /** Waits until a document of the package can be used. */
  async #ready(frame: Frame): Promise<void> {
    await until(() =>
      frame.evaluate(() => {
        const line = document.querySelector<HTMLElement>('.player-progress .save-status');
        const isBound = document.querySelector('.question-answer')?.hasAttribute('hidden') === true;
        const state = line?.dataset['state'];
        return isBound && state !== undefined && state !== 'waiting';
      }),
    );
  }

  async #launch(context: BrowserContext, plan: LaunchPlan, index: number): Promise<void> {
    const { page, frame } = await this.#open(context, plan.late);
    let at = frame;
    const windows: Page[] = [page];
    if (index > 0) await this.#check(frame, false, `launch ${index + 1}`);
    for (const act of plan.acts) at = await this.#act(context, windows, at, act, index);
    await this.#listen(at);
    await this.#leave(context, windows, plan.leaves);
    this.#judge();
    this.#checkRecord(`launch ${index + 1}`);
  }

  async #act(
    context: BrowserContext,
    windows: Page[],
    at: Frame,
    act: Act,
    index: number,
  ): Promise<Frame> {
    const [page] = windows;
    switch (act.does) {
      case 'answer':
        await this.#answer(at, act.pick, act.wrong, `launch ${index + 1}`);
        // Of two windows, each is used in turn.
        if (this.#first) [at, this.#first] = [this.#first, at];
        break;
      case 'pause':
        await pause(act.ms);
        await this.#listen(at);
        break;
      case 'commits':
        await this.#listen(at);
        this.#fault = act.fault;
        for (const given of this.#given)
          given.isLied ||= act.fault === 'lying' && !given.isTransmitted;
        await page!.evaluate((fault) => {
          (window as unknown as OddWindow).commitFault = fault;
        }, act.fault);
        break;
      case 'network':
        await this.#listen(at);
        this.#isOffline = !act.isOn;
        await context.setOffline(this.#isOffline);
        break;
      case 'document':
        // Without a network, the browser would show a page of its own.
        if (this.#isOffline) break;
        await this.#listen(at);
        this.#documents += 1;
        return this.#another(context, windows, at, act.how);
    }
    return at;
  }

  /** Opens another document of the package in the session. */
  async #another(
    context: BrowserContext,
    windows: Page[],
    at: Frame,
    how: 'reload' | 'language' | 'twice',
  ): Promise<Frame> {
    if (how === 'twice') {
      const opening = context.waitForEvent('page');
      await at.evaluate(() => void window.open(location.href));
      const second = await opening;
      windows.push(second);
      this.#first = at;
      await this.#ready(second.mainFrame());
      await this.#check(second.mainFrame(), false, 'the second window');
      return second.mainFrame();
    }
    const before = await at.evaluate(() => performance.timeOrigin);
    if (how === 'reload') await at.evaluate(() => location.reload());
    else {
      const [from, to] = this.#language === 'fr' ? ['fr', 'ar'] : ['ar', 'fr'];
      this.#language = to as 'fr' | 'ar';
      await at.evaluate(
        (names) => location.assign(location.href.replace(names[0]!, names[1]!)),
        [`/${from}.html`, `/${to}.html`],
      );
    }
    await until(() => at.evaluate((old) => performance.timeOrigin !== old, before));
    await this.#ready(at);
    await this.#check(at, false, how);
    return at;
  }

  async #answer(frame: Frame, pick: number, isWrong: boolean, at: string): Promise<void> {
    const { items } = this.#ground;
    const isFree = ({ id }: ScoringSpec) => !this.#given.some(({ item }) => item.id === id);
    const free = items.filter(isFree);
    const item = free[Math.floor(pick * free.length)];
    if (!item) return;
    const right = keyFields(item);
    const options = 'options' in item ? item.options : [];
    const other = options.find((letter) => letter !== right['_']);
    const fields = isWrong && '_' in right && other ? { _: other } : right;
    const status = await frame.$eval(questionOf(item.id), giveInPage, fields);
    this.#given.push({
      item,
      fields,
      at,
      isKept: false,
      isTransmitted: false,
      isLied: this.#fault === 'lying',
      isGone: false,
    });
    this.#hear(status);
  }

  /** Reads the status line, which speaks of every answer so far. */
  async #listen(frame: Frame): Promise<Status> {
    const status = await frame.evaluate(() => {
      const line = document.querySelector<HTMLElement>('.player-progress .save-status');
      return { state: line?.dataset['state'] ?? '', text: line?.textContent ?? '' };
    });
    this.#hear(status);
    return status;
  }

  #hear({ state }: Status): void {
    for (const given of this.#given) {
      if (given.isGone) continue;
      if (state === 'local' || state === 'over') given.isKept = true;
      if (state === 'saved' && !given.isLied) given.isTransmitted = true;
      if (state === 'saved' && !this.#has('blocked')) given.isKept = true;
    }
  }

  async #leave(
    context: BrowserContext,
    windows: readonly Page[],
    how: LaunchPlan['leaves'],
  ): Promise<void> {
    const [page, ...others] = windows;
    for (const other of others) {
      await this.#listen(other.mainFrame());
      await other.close({ runBeforeUnload: true });
    }
    if (how === 'is killed') await kill(context, page!);
    else if (how === 'closes') {
      await page!.close({ runBeforeUnload: true });
      if (!page!.isClosed()) await page!.waitForEvent('close');
    } else {
      await page!.goto('about:blank');
      await page!.close();
    }
    await context.setOffline(false);
    this.#isOffline = false;
    this.#first = undefined;
    this.#fault = 'none';
  }

  #judge(): void {
    const { standard, seed } = this.#drawn;
    const found = illegalCalls(this.#calls, {
      is12: standard === 'scorm12',
      isOpened: this.#has('opened'),
      documents: this.#documents,
      known: this.#server.givenTo(this.#name),
    });
    this.#illegal.push(...found.map((line) => `seed ${seed}: ${line}`));
  }

  /** Looks once more, at a platform and a network that work. */
  async #look(context: BrowserContext, isElsewhere: boolean): Promise<void> {
    const { page, frame } = await this.#open(context, 0);
    await this.#check(frame, isElsewhere, isElsewhere ? 'another browser' : 'the last launch');
    await page.goto('about:blank');
    this.#judge();
  }

  /** What the platform's server must have: each answer that was called transmitted, or a later one. */
  #checkRecord(where: string): void {
    const text = this.#server.recordOf(this.#name)['cmi.suspend_data'] ?? '';
    const { answers } = decodeState(text.replace(/^1;x[\w.]+/, '1'));
    for (const given of this.#given) {
      if (!given.isTransmitted) continue;
      const found = answers.get(given.item.number);
      if (found === encodeResponse(given.item, given.fields)) continue;
      this.#lose(given, `not in the record after ${where}`);
    }
  }

  /** What a document must show: each answer that was called kept here, or transmitted. */
  async #check(frame: Frame, isElsewhere: boolean, where: string): Promise<void> {
    await frame.evaluate(() => {
      const notice = document.querySelector<HTMLElement>('.player-unsent');
      if (notice?.checkVisibility())
        notice.querySelector<HTMLButtonElement>('[data-take]')?.click();
    });
    for (const given of this.#given) {
      const find = { item: given.item.id, fields: given.fields };
      const isShown = () => frame.evaluate(isHeldInPage, find);
      if (!given.isTransmitted && (isElsewhere || !given.isKept)) {
        given.isGone = !(await isShown());
        continue;
      }
      await until(isShown, 6000).catch(() => this.#lose(given, `not shown in ${where}`));
    }
  }

  #lose({ item, at, isTransmitted }: Given, where: string): void {
    const word = isTransmitted ? 'transmitted' : 'kept';
    this.#lost.push(`${item.id}, given in ${at}, called ${word}: ${where}`);
  }
}

/**
 * Asks until the answer is yes; a frame that is between two documents has not answered yet.
 * @throws {Error} when the time is over
 */
async function until(is: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await is().catch(() => false))) {
    if (performance.now() > end) throw new Error('What was waited for did not come.');
    await pause(60);
  }
}

const hasKey = (item: ScoringSpec) => 'scenes' in item || rightResponse(item) !== undefined;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends the process of a page, as a browser does that is short of memory. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const isDead = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await isDead;
  await page.close();
}
