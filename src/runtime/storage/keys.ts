/**
 * Every key of Web Storage and every cache that Sanad uses. The names are public: people's progress
 * and pages are stored under them, so none may change.
 *
 * | key | value |
 * |---|---|
 * | `sanad:1:<module>` | state of a module or exam (learning/state-codec) |
 * | `sanad:1:<module>:aside`, `:aside2` and on | texts of that module, or of the log, that could not be read |
 * | `sanad:1:@review` | log of reviews (learning/review-log) |
 * | `sanad:last` | page last read: path and title as JSON |
 * | `sanad:lms:<module>:<digest>:<attempt>` | local copy of what an LMS has not proved to have (tracking/local-copy); in IndexedDB too, database `sanad-lms`. In cmi5, and in SCORM before attempts had an id, without `:<attempt>` |
 * | `sanad:guide:<tool>:aside` | what was there and could not be read |
 * | `sanad:guide:<tool>` | a form of the guide that the person asked to store |
 * | `sanad@<id>:…` | the same keys, for a named learner of this device |
 * | `sanad-learners` | ids and names of the learners of this device, as JSON |
 * | `sanad-learners-aside` | such a list that could not be read |
 * | `sanad-learner` | who learns now, in every tab: id of the learner, or `guest.` and the sitting of the guest; in the tab's storage, the guest whose texts are there |
 *
 * | cache | content |
 * |---|---|
 * | `sanad-guide-<language>-<version>` | pages of the guide, stored on request |
 * | `sanad-try` | files of the package in the preview |
 */
const LEARNER_PREFIX = 'sanad:';

/** List of the named learners of this device. */
export const LEARNERS_KEY = 'sanad-learners';
/** A list of learners that could not be read. */
export const LEARNERS_ASIDE_KEY = 'sanad-learners-aside';
/** Id of the current learner. */
export const CURRENT_LEARNER_KEY = 'sanad-learner';
/** Page last read. */
export const LAST_PAGE_KEY = 'sanad:last';

/** Cache with the files of the package in the preview. */
export const PREVIEW_CACHE = 'sanad-try';
/** Mark of the origin of previews: a key of its storage, and a cookie that two close names share. */
export const PREVIEW_MARK = 'sanad-try';

/**
 * Cache with the pages of the guide.
 * @param version hexadecimal digest of the pages
 */
export const guideCache = (language: string, version: string) =>
  `sanad-guide-${language}-${version}`;

/**
 * Whether a cache holds the guide in a language, in any version. The tag of one language may begin
 * with that of another (`ff`, `ff-Adlm`); a version is hexadecimal.
 */
export const isGuideCache = (language: string, cache: string) =>
  new RegExp(`^${guideCache(language, '[0-9a-f]+')}$`).test(cache);

/**
 * Key of a module's state.
 * @param module id of the module or exam, or the name of the review log
 */
export const moduleKey = (module: string) => `sanad:1:${module}`;

/** Key of a form of the guide. */
export const toolKey = (tool: string) => `sanad:guide:${tool}`;

/** Database of local copies. */
export const COPY_DATABASE = 'sanad-lms';

/** Prefix of the keys of local copies. */
export const COPY_PREFIX = 'sanad:lms:';

/**
 * Key of a learner's local copy of a module in an LMS.
 * @param owner digest of the LMS's origin and the learner's id
 */
export const localCopyKey = (module: string, owner: string) => `${COPY_PREFIX}${module}:${owner}`;

/**
 * Key of a text of one learner.
 * @param learner id of a named learner; empty for the unnamed one
 * @param key key without a learner, `sanad:…`
 */
export const scopedKey = (learner: string, key: string) =>
  learner === '' ? key : key.replace(/^sanad:/, `sanad@${learner}:`);

/** Prefix of all keys of one learner; {@link unscopedKey} is the way back. */
export const learnerPrefix = (learner: string) => scopedKey(learner, LEARNER_PREFIX);

/** Key without its learner. */
export const unscopedKey = (learner: string, key: string) =>
  LEARNER_PREFIX + key.slice(learnerPrefix(learner).length);

/** Whether a key is one of a learner's texts, as the learner's store names them. */
export const isLearnerKey = (key: string) => key.startsWith(LEARNER_PREFIX);

/** Whether a cache, a database or a cookie belongs to Sanad. */
export const isSanadName = (name: string) => name.startsWith('sanad');

/** Whether a key belongs to Sanad: any learner's text, or the list of learners. */
export const isSanadKey = (key: string) => /^sanad[-@:]/.test(key);

/** Ids of the named learners whose texts are under these keys. */
export const learnerIdsIn = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => /^sanad@(\d+):/.exec(key)?.[1] ?? [])),
];

/** The part of a module's key after the prefix; empty for any other key. */
export const moduleOf = (key: string) =>
  key.startsWith(moduleKey('')) ? key.slice(moduleKey('').length) : '';

/** What a key of a learner's text holds, and of which tool or module. */
export function describeKey(key: string): {
  readonly kind: 'tool' | 'lesson' | 'last' | 'other';
  readonly name: string;
} {
  const [, room = '', name = ''] = key.split(':');
  if (room === 'guide') return { kind: 'tool', name };
  if (room === 'last') return { kind: 'last', name: '' };
  if (room === '1') return { kind: 'lesson', name };
  return { kind: 'other', name: key };
}
