import type { BackupFault } from '../../../learning/backup.ts';

/** Words of `<sanad-progress-backup>`. */
export interface ProgressBackupMessages {
  /** With `{done}` and `{total}`. */
  readonly text: string;
  /** Text of a module without progress. */
  readonly notBegun: string;
  /** Text of a module whose record cannot be read. */
  readonly notRead: string;
  /** With `{names}`: records that cannot be read. */
  readonly unread: string;
  /** With `{names}`: records that a copy holds without being able to read them. */
  readonly copiedUnread: string;
  /** With `{names}`: records that a copy cannot hold. */
  readonly leftOut: string;
  /** Name of the log of reviews. */
  readonly review: string;
  /** With `{best}`: the best score, in per cent. */
  readonly best: string;
  /** With `{count}`: answers to questions that no longer exist. */
  readonly retired: string;
  /** Name of the file, without the day. */
  readonly file: string;
  /** Text alternative of the QR code. */
  readonly qr: string;
  readonly status: StatusMessages;
}

/** Texts of the status line; with `{found}` where a copy is refused for what it holds. */
export type StatusMessages = Readonly<
  Record<BackupFault | 'empty' | 'restored' | 'unsaved' | 'erased' | 'tooLong', string>
>;
