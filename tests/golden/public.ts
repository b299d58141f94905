/**
 * The public functions that the golden files hold to their word. Everything the golden tests take
 * from the source comes through this file, so that a move changes it and no test.
 */
export {
  isAnswered,
  isComplete,
  isTyped,
  longestAnswer,
  packAnswer,
  slotsOf,
  unpackAnswer,
  type Fields,
} from '../../src/assessment/answer.ts';
export {
  contractOf,
  isScored,
  weightOf,
  type ItemContract,
} from '../../src/assessment/contract.ts';
export { markAnswer } from '../../src/assessment/mark.ts';
export { readSheet } from '../../src/components/sheet/saved-sheet.ts';
export { readBackup, writeBackup } from '../../src/learning/backup.ts';
export { decodeLog, encodeLog, type ReviewLog } from '../../src/learning/review-log.ts';
export { readShort, writeShort } from '../../src/learning/short-copy.ts';
export { decodeState, encodeState } from '../../src/learning/state-codec.ts';
export {
  answeredStatement,
  cmi5Statement,
  type Cmi5Launch,
} from '../../src/packaging/cmi5/statements.ts';
export { packageName, STANDARD_NAMES, type Standard } from '../../src/packaging/names.ts';
export {
  buildPackage,
  packageFiles,
  type ModuleParts,
  type PackageOptions,
} from '../../src/packaging/package.ts';
export { interactionOf, resultOf } from '../../src/packaging/scorm12/interaction.ts';
export { interaction2004Of, result2004Of } from '../../src/packaging/scorm2004/interaction.ts';
export { ShelfModuleSchema } from '../../src/packaging/shelf-module.ts';
export { LocalCopy } from '../../src/player/tracking/local-copy.ts';
export { ItemSchema } from '../../src/schemas/bank.ts';
export type { Language } from '../../src/schemas/common.ts';
