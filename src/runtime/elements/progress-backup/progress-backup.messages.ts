import type { BackupFault } from '../../../learning/backup.ts';

/** Words of `<sanad-progress-backup>`. */
export interface ProgressBackupMessages {
  /** With `{done}` and `{total}`. */
  readonly text: string;
  /** Of a module without progress. */
  readonly notBegun: string;
  /** With `{best}`: the best score, in per cent. */
  readonly best: string;
  /** With `{count}`: answers to questions that are no more. */
  readonly retired: string;
  /** Name of the file, without the day. */
  readonly file: string;
  /** What the code shows, for those who do not see it. */
  readonly qr: string;
  readonly status: StatusMessages;
}

/** What the status line says. */
export type StatusMessages = Readonly<
  Record<BackupFault | 'empty' | 'restored' | 'unsaved' | 'erased' | 'tooLong', string>
>;
