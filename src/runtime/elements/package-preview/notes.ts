import { fill } from '../../../i18n/fill.ts';
import type { Launch } from './manifest-launch.ts';
import type { Manifest, ManifestRemark } from './manifest.ts';
import { moodleNotes, type MoodleNote } from './moodle.ts';
import type { ZipRemark } from './open-package.ts';
import type { Asked } from './preview-names.ts';
import type { PreviewState } from './preview-protocol.ts';

/** Something that a person should know about a package, beside the facts. */
export type NoteId =
  | MoodleNote
  | ManifestRemark
  | ZipRemark['kind']
  | Extract<Asked['kind'], 'window' | 'download' | 'leave' | 'connection' | 'fault'>;

/** A note, with the path or the address that it is about. */
export interface Note {
  readonly id: NoteId;
  readonly path: string;
}

const ATTEMPTS = ['window', 'download', 'leave', 'connection', 'fault'] as const;

/** The notes about a package: of its zip, of its manifest, of what it did, and what Moodle does. */
export function notesOf(
  manifest: Manifest,
  remarks: readonly ZipRemark[],
  launch: Launch,
  { calls, model, asked }: PreviewState,
): Note[] {
  const attempts = ATTEMPTS.flatMap((kind): Note[] => {
    const addresses = asked.filter((one) => one.kind === kind).map(({ address }) => address);
    return addresses.length > 0 ? [{ id: kind, path: addresses.join(' ; ') }] : [];
  });
  const known = manifest.remarks.filter((remark) => remark !== 'no-organization');
  return [
    ...remarks.map(({ kind, path }): Note => ({ id: kind, path })),
    ...known.map((id): Note => ({ id, path: '' })),
    ...attempts,
    ...moodleNotes({ manifest, launch, calls, model }).map((id): Note => ({ id, path: '' })),
  ];
}

/** The sentences of notes. */
export const noteTexts = (
  notes: readonly Note[],
  words: Readonly<Record<NoteId, string>>,
): string[] => notes.map(({ id, path }) => fill(words[id], { path }));
