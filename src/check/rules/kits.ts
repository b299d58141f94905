import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Module } from '../../content/types/module.ts';
import type { Library } from '../../content/library.ts';
import type { LineOf } from '../../content/parse-yaml.ts';

interface Kit {
  readonly path: string;
  readonly lineOf: LineOf;
  readonly grid: readonly { readonly objective: string }[];
}

/** Checks facilitator's sheets and OSCE stations: module, objectives, times. */
export function checkKits(library: Library): Finding[] {
  return [...checkSessions(library), ...checkStations(library)];
}

function* checkSessions(library: Library): Generator<Finding> {
  for (const { path, lineOf, data } of library.sessions) {
    if (!data) continue;
    const module = moduleNamed(data.id, library);
    if (!module) yield finding('FILE-004', { path, line: lineOf('id') }, 'le module', data.id);
    const at = { path, line: lineOf('minutes') };
    const sum = data.plan.reduce((total, { minutes }) => total + minutes, 0);
    if (sum !== data.minutes) yield finding('KIT-001', at, sum, data.minutes);
    if (module?.data && data.minutes > module.data.minutes) {
      yield finding('KIT-002', at, data.minutes, module.data.minutes);
    }
    for (const [index, { objectives }] of data.plan.entries()) {
      const line = lineOf('plan', index, 'objectives');
      yield* checkObjectives(objectives, { path, line }, module?.data);
    }
    yield* checkGrid({ ...data, path, lineOf }, module?.data);
  }
}

function* checkStations(library: Library): Generator<Finding> {
  const numbers = new Map<number, string>();
  for (const { path, lineOf, data } of library.stations) {
    if (!data) continue;
    const holder = numbers.get(data.number);
    if (holder) yield finding('FILE-002', { path, line: lineOf('number') }, data.number, holder);
    numbers.set(data.number, data.id);
    const module = moduleNamed(data.module, library);
    if (!module) {
      yield finding('FILE-004', { path, line: lineOf('module') }, 'le module', data.module);
    }
    yield* checkGrid({ ...data, path, lineOf }, module?.data);
  }
}

const moduleNamed = (id: string, library: Library) =>
  library.modules.find(({ name }) => name === id);

function* checkGrid(kit: Kit, module: Module | undefined): Generator<Finding> {
  const { path } = kit;
  for (const [index, { objective }] of kit.grid.entries()) {
    const line = kit.lineOf('grid', index, 'objective');
    yield* checkObjectives([objective], { path, line }, module);
  }
}

/**
 * A module that is missing or does not parse has a message of its own: its objectives are unknown.
 */
function* checkObjectives(
  ids: readonly string[],
  at: { path: string; line: number },
  module: Module | undefined,
): Generator<Finding> {
  for (const id of ids) {
    if (!module || module.objectives.some((objective) => objective.id === id)) continue;
    yield finding('FILE-004', at, 'l’objectif', id);
  }
}
