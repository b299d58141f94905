import type { CompletionRule } from '../../fields/completion.ts';
import type { Standard } from '../../formats/registry.ts';

/** Platforms with known settings. */
export const PLATFORMS = [
  'moodle',
  'ilias',
  'openolat',
  'chamilo',
  'canvas',
  'blackboard',
  'openedx',
  'scormcloud',
  'other',
] as const;
/** Id of a platform with known settings. */
export type Platform = (typeof PLATFORMS)[number];

/**
 * Settings for a platform. All leave the verdict to the package and tell `completed`: see
 * docs/decisions/006-status-completed.md and 007-content-judges.md.
 */
export interface Preset {
  readonly standard: Standard;
  /** One zip for each module and language. */
  readonly separate: boolean;
  readonly completion: CompletionRule;
  /**
   * Evidence for the settings: `measured` in that platform, `documented` by its makers, `reported`
   * by its users, or `unknown`, which takes the settings of most platforms.
   */
  readonly known: 'measured' | 'documented' | 'reported' | 'unknown';
}

const WIDEST: Preset = {
  standard: 'scorm12',
  separate: true,
  completion: 'read-and-passed',
  known: 'unknown',
};

/**
 * Settings by platform. Sources: Moodle 4.5 measured; Chamilo's issues #4331 (no masteryscore) and
 * #4595 (score before status); help.blackboard.com, "Add content packages" (SCORM 1.2 and 2004,
 * a grade for each SCO); README of overhangio/openedx-scorm-xblock (SCORM 1.2 and 2004).
 */
export const PRESETS: Record<Platform, Preset> = {
  moodle: { ...WIDEST, known: 'measured' },
  ilias: WIDEST,
  openolat: WIDEST,
  chamilo: { ...WIDEST, known: 'reported' },
  canvas: WIDEST,
  blackboard: { ...WIDEST, standard: 'scorm2004-3', known: 'documented' },
  openedx: { ...WIDEST, known: 'documented' },
  scormcloud: { ...WIDEST, separate: false },
  other: WIDEST,
};
