import '../../styles/player-file.css';
import '../elements/question/question.element.ts';
import '../elements/quiz/quiz.element.ts';
import type { PlayerConfig } from '../../formats/shared/document.ts';
import { browserSession } from '../player/browser-session.ts';
import { bindSearches } from '../player/file-search.ts';
import { namedPart, Player } from '../player/player.ts';

/**
 * The player of a course in one file: shows the list of modules or one module at a time, by the
 * part of the address that names it. Each module keeps its progress as it does alone.
 */
const front = document.querySelector<HTMLElement>('#start');
const modules = [...document.querySelectorAll<HTMLElement>('.player-module')];
const players = new Map<HTMLElement, Player>();
const titles = { own: document.title, language: document.documentElement.lang };
let current: HTMLElement | undefined;

/** What the address names: a module or something inside of one, or the list. */
function named(): HTMLElement | undefined {
  const target = namedPart();
  const module = target?.closest<HTMLElement>('.player-module');
  if (module) return module;
  const [only, ...others] = modules;
  return target === null && others.length === 0 ? only : undefined;
}

function open(module: HTMLElement): void {
  const player = players.get(module);
  if (player) return player.catchUp();
  const data = module.querySelector('[id$=sanad-config]')?.textContent ?? '';
  const { outline } = JSON.parse(data) as PlayerConfig;
  const { session, port } = browserSession(outline);
  const made = new Player(session, port, false, module);
  players.set(module, made);
  made.start();
}

function show(isArrival: boolean): void {
  const target = namedPart();
  // The skip link, and anything else around the modules, opens nothing.
  if (target && !target.closest('.player-module, #start')) return;
  const module = named();
  const isOther = module !== current;
  current = module;
  for (const other of modules) other.hidden = other !== module;
  if (front) front.hidden = module !== undefined;
  const shown = module ?? front;
  const { documentElement: html } = document;
  html.lang = module?.lang ?? titles.language;
  html.dir = shown?.dir ?? '';
  document.title = module?.dataset['title'] ?? titles.own;
  if (module && isOther) open(module);
  if (isArrival || (target !== module && target !== front)) return;
  shown?.querySelector<HTMLElement>('h1:not([hidden] *)')?.focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

bindSearches(modules);
addEventListener('hashchange', () => show(false));
show(true);
