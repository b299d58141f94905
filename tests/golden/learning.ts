/** Texts that people hold: saved states, backups, review logs, local copies, saved forms. */
import { asJson, readGolden, type Golden } from './golden-file.ts';
import {
  decodeLog,
  decodeState,
  encodeLog,
  encodeState,
  LocalCopy,
  readBackup,
  readFormFile,
  decodeShortCopy,
  writeBackup,
  encodeShortCopy,
} from './public.ts';

/** Input in the file; the other fields of the file are output of the code. */
interface Input {
  readonly states: readonly { readonly why: string; readonly text: string }[];
  readonly reviewLogs: readonly { readonly why: string; readonly text: string }[];
  readonly backup: { readonly made: string; readonly file: string };
  readonly shortCopy: { readonly made: string; readonly text: string };
  readonly localCopy: {
    readonly owner: { readonly lms: string; readonly module: string; readonly learner: string };
    readonly key: string;
    readonly value: string;
    readonly saved: string;
  };
  /** Saved files of the guide’s tools. */
  readonly savedSheets: readonly { readonly why: string; readonly file: string }[];
}

/** The golden file of learning texts. */
export const learningGoldens = (): Golden[] => [
  { path: 'learning.json', now: () => learningOf(readGolden('learning.json') as Input) },
];

function learningOf(input: Input): unknown {
  const { states, reviewLogs, backup, shortCopy, localCopy, savedSheets } = input;
  const records = readBackup(backup.file);
  const copied = decodeShortCopy(shortCopy.text);
  return asJson({
    states: states.map(({ why, text }) => {
      const state = decodeState(text);
      const { seen, answers, ...rest } = state;
      const lists = { seen: [...seen], answers: Object.fromEntries(answers) };
      return { why, text, state: { ...rest, ...lists }, written: encodeState(state) };
    }),
    reviewLogs: reviewLogs.map(({ why, text }) => {
      const log = decodeLog(text);
      const events = [...log].map(([item, days]) => [item, Object.fromEntries(days)]);
      return { why, text, log: Object.fromEntries(events), written: encodeLog(log) };
    }),
    backup: {
      ...backup,
      records: Object.fromEntries(records),
      written: writeBackup(records, backup.made),
    },
    // A new version of the compression library may change the packed bytes, so only reading is
    // frozen.
    shortCopy: {
      ...shortCopy,
      records: Object.fromEntries(copied),
      isReadAgain: readsAgain(copied, shortCopy.made),
    },
    localCopy: localCopyOf(localCopy),
    savedSheets: savedSheets.map(({ why, file }) => ({ why, file, read: readFormFile(file) })),
  });
}

function readsAgain(records: ReadonlyMap<string, string>, made: string): boolean {
  const back = decodeShortCopy(encodeShortCopy(records, made));
  return JSON.stringify([...back]) === JSON.stringify([...records]);
}

/**
 * The local copy after a failure of the LMS: its key, and the state that the next launch resumes.
 */
function localCopyOf({ owner, key, value, saved }: Input['localCopy']) {
  const before = storeOf({ [key]: value });
  const after = storeOf({});
  // New ids and the clock are given, so that the written text can be compared.
  const copyIn = (store: typeof after) => {
    let ids = 0;
    return new LocalCopy(
      store,
      owner,
      [],
      () => `id${(ids += 1)}`,
      () => 1_764_590_400_000,
    );
  };
  const copy = copyIn(after);
  const { state, rows } = JSON.parse(value) as { state: string; rows: never[] };
  copy.join(saved);
  copy.keep(state, rows);
  const [written] = Object.entries(after.texts);
  return {
    owner,
    key,
    value,
    saved,
    joined: copyIn(before).join(saved),
    keyWritten: written?.[0],
    valueWritten: written?.[1],
  };
}

function storeOf(texts: Record<string, string>) {
  return {
    texts,
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => void (texts[key] = text),
    removeItem: (key: string) => void delete texts[key],
    key: (index: number) => Object.keys(texts)[index] ?? null,
    length: 0,
  };
}
