import type { ItemResponse } from '../../item-response.ts';

/** A scene of a branching vignette: its choices, or the worth of its end. */
export interface SceneSpec {
  readonly id: string;
  readonly choices: readonly {
    readonly id: string;
    readonly to: string;
    readonly unsafe: boolean;
  }[];
  /** Worth of the end, 0 to 1; undefined where there are choices. */
  readonly score: number | undefined;
}
/** Branching vignette: scenes; the first one is shown first. */
export interface BranchingSpec {
  readonly type: 'branching';
  readonly scenes: readonly SceneSpec[];
}

/** A learner’s path through a branching vignette. */
export interface ScenePath {
  /** Scenes visited, in order. */
  readonly scenes: readonly SceneSpec[];
  /** Ids of scenes whose choice was unsafe. */
  readonly unsafe: readonly string[];
  /** The end that was reached; undefined until then. */
  readonly end: SceneSpec | undefined;
}

/**
 * Follows a learner's choices from the first scene.
 * @param response letter of the choice, by letter of the scene; choices of scenes off the path are
 *   ignored
 */
export function followPath(item: Pick<BranchingSpec, 'scenes'>, response: ItemResponse): ScenePath {
  const scenes: SceneSpec[] = [];
  const unsafe: string[] = [];
  let scene = item.scenes[0];
  while (scene && !scenes.includes(scene)) {
    const here: SceneSpec = scene;
    scenes.push(here);
    if (here.choices.length === 0) return { scenes, unsafe, end: here };
    const choice = here.choices.find(({ id }) => id === response[here.id]);
    if (choice?.unsafe) unsafe.push(here.id);
    scene = choice && item.scenes.find(({ id }) => id === choice.to);
  }
  return { scenes, unsafe, end: undefined };
}

/**
 * Finds the faults that would trap a learner in a vignette.
 * @returns scenes that no path reaches, and dead ends: an end without worth, a choice that leads to
 *   a missing scene, a scene that leads back to itself
 */
export function faultsOfScenes(scenes: readonly SceneSpec[]): {
  unreachable: string[];
  dead: string[];
} {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const from = (start: string) => {
    const reached = new Set<string>();
    const visit = (id: string) => {
      for (const { to } of byId.get(id)?.choices ?? []) {
        if (reached.has(to)) continue;
        reached.add(to);
        visit(to);
      }
    };
    visit(start);
    return reached;
  };
  const first = scenes[0]?.id ?? '';
  const reached = from(first).add(first);
  const isDead = ({ id, choices, score }: SceneSpec) =>
    choices.length === 0
      ? score === undefined
      : choices.some(({ to }) => !byId.has(to)) || from(id).has(id);
  return {
    unreachable: scenes.map(({ id }) => id).filter((id) => !reached.has(id)),
    dead: scenes.filter((scene) => reached.has(scene.id) && isDead(scene)).map(({ id }) => id),
  };
}

/**
 * Whether the best end is still reachable after a choice, by safe choices alone.
 * @param scenes all scenes, in the order of the item
 * @param choice a choice of one of the scenes
 */
export function leadsToBest(
  scenes: readonly SceneSpec[],
  choice: { readonly to: string; readonly unsafe: boolean },
): boolean {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const worth = (id: string, met: readonly string[] = []): number => {
    const scene = byId.get(id);
    if (!scene || met.includes(id)) return -1;
    const safe = scene.choices.filter(({ unsafe }) => !unsafe);
    return Math.max(scene.score ?? -1, ...safe.map(({ to }) => worth(to, [...met, id])));
  };
  return !choice.unsafe && worth(choice.to) === worth(scenes[0]?.id ?? '');
}

/**
 * Choices on the longest way from the first scene to an end. A scene that leads back to itself, which
 * {@link faultsOfScenes} reports, is counted once.
 * @param scenes all scenes, in the order of the item
 */
export function longestWay(scenes: readonly SceneSpec[]): number {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const from = (id: string, met: readonly string[]): number => {
    const choices = met.includes(id) ? [] : (byId.get(id)?.choices ?? []);
    return Math.max(0, ...choices.map(({ to }) => 1 + from(to, [...met, id])));
  };
  return from(scenes[0]?.id ?? '', []);
}
