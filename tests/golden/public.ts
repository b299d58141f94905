/**
 * The public functions that the golden files freeze. The golden tests import the source only
 * through this file, so that moving a function changes this file and no test.
 */
export {
  isAnswered,
  isComplete,
  isTyped,
  longestAnswer,
  encodeResponse,
  slotsOf,
  decodeResponse,
  type ItemResponse,
} from '../../src/items/response.ts';
export { weightOf, type ScoringSpec } from '../../src/items/scoring-spec.ts';
export { scoringSpecOf } from '../../src/items/scoring-spec-of.ts';
export { isScored, scoreResponse } from '../../src/items/score.ts';
export { readFormFile } from '../../src/runtime/elements/tool-form/form-file.ts';
export { readBackup, writeBackup } from '../../src/learning/backup.ts';
export { decodeLog, encodeLog } from '../../src/learning/review-log.ts';
export { decodeShortCopy, encodeShortCopy } from '../../src/learning/short-copy.ts';
export { decodeState, encodeState } from '../../src/learning/state-codec.ts';
export {
  answeredStatement,
  cmi5Statement,
  type Cmi5Launch,
} from '../../src/runtime/tracking/cmi5-statements.ts';
export { FORMATS, formatOf, packageName, type Standard } from '../../src/formats/registry.ts';
export { buildPackage } from '../../src/publishing/packages/package.ts';
export type { PackageOptions } from '../../src/publishing/packages/package-options.ts';
export { type ModuleParts } from '../../src/course/module-parts.ts';
export { interactionOf, resultOf } from '../../src/runtime/tracking/scorm12-interaction.ts';
export {
  interaction2004Of,
  result2004Of,
} from '../../src/runtime/tracking/scorm2004-interaction.ts';
export { BuiltModuleSchema } from '../../src/course/built-module.ts';
export { LocalCopy } from '../../src/runtime/tracking/local-copy.ts';
export { ItemSchema } from '../../src/items/bank.ts';
export type { Language } from '../../src/fields/common.ts';
