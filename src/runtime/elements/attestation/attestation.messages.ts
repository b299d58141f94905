import type { DurationKey } from '../../../i18n/duration.ts';
import type { Messages } from '../../../i18n/message.ts';

/** Words of `<sanad-attestation>`. */
export interface AttestationMessages {
  /** With `{date}`: the day the sheet is made. */
  readonly date: string;
  /** What lengths of time are written with. */
  readonly time: Messages<DurationKey>;
}
