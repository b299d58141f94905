import '../../styles/player-file.css';
import '../elements/question/question.element.ts';
import '../elements/quiz/quiz.element.ts';
import { restoreSession } from '../storage/browser-session.ts';
import { localStore } from '../storage/text-store.ts';
import { readConfig } from '../player/config.ts';
import { bindSearches } from '../player/file-search.ts';
import { namedPart, Player } from '../player/player.ts';
import { required } from '../required.ts';

/**
 * The player of a course in one file: shows the list of modules, or the module that the fragment of
 * the address names. The progress of a module is stored as in a package of its own.
 */
const list = required<HTMLElement>(document, '#start');
const modules = [...document.querySelectorAll<HTMLElement>('.player-module')];
const players = new Map<HTMLElement, Player>();
const titles = { list: document.title, language: document.documentElement.lang };
let current: HTMLElement | undefined;

/** The module that the address names, itself or by a part inside it; undefined for the list. */
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
  const { textContent } = required(module, '[id$=sanad-config]');
  const { outline } = readConfig(textContent);
  const { session, port } = restoreSession(outline, localStore());
  const made = new Player(session, port, undefined, module);
  players.set(module, made);
  made.start();
}

function show(isArrival: boolean): void {
  const target = namedPart();
  // A target outside the modules and the list, such as that of the skip link, changes nothing.
  if (target && !target.closest('.player-module, #start')) return;
  const module = named();
  const hasChanged = module !== current;
  current = module;
  for (const other of modules) other.hidden = other !== module;
  list.hidden = module !== undefined;
  const shown = module ?? list;
  const { documentElement: html } = document;
  html.lang = module?.lang ?? titles.language;
  html.dir = shown.dir;
  document.title = module?.dataset['title'] ?? titles.list;
  if (module && hasChanged) open(module);
  if (isArrival || (target !== module && target !== list)) return;
  shown.querySelector<HTMLElement>('h1:not([hidden] *)')?.focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

bindSearches(modules);
addEventListener('hashchange', () => show(false));
show(true);
