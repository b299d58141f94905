import type { DurationKey } from '../../../i18n/duration.ts';
import type { Messages } from '../../../i18n/message.ts';

/** Words of `<sanad-attestation>`. */
export interface AttestationMessages {
  /** With `{date}`: today. */
  readonly date: string;
  /** Messages for `duration`. */
  readonly time: Messages<DurationKey>;
}
