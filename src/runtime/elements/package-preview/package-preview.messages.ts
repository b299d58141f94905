import type { NoteId } from './notes.ts';
import type { PackageFault } from './package-error.ts';
import type { PreviewFault } from './preview-frame.ts';
import type { HostMessages } from './preview-protocol.ts';

/** Words of `<sanad-package-preview>`. */
export interface PackagePreviewMessages {
  /** Why a file cannot be opened, with `{path}` where a path is the fault. */
  readonly faults: Readonly<Record<PackageFault, string>>;
  /** Why no trial can be held. */
  readonly refusals: Readonly<Record<PreviewFault, string>>;
  readonly reading: string;
  readonly open: string;
  readonly resume: string;
  /** Title of the frame. */
  readonly frame: string;
  readonly host: HostMessages;
  readonly report: ReportMessages;
  /** What a person should know, with `{path}` for the path or the address that it is about. */
  readonly notes: Readonly<Record<NoteId, string>>;
}

/** Texts of the report. */
export interface ReportMessages {
  readonly package: string;
  readonly opened: string;
  readonly finished: string;
  readonly status: string;
  readonly score: string;
  readonly suspend: string;
  /** Use of suspend data, with `{used}` and `{limit}`, in characters. */
  readonly of: string;
  readonly errors: string;
  readonly missing: string;
  readonly hosts: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
}
