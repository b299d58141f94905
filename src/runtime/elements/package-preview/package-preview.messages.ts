import type { PackageFault } from './package-error.ts';

/** Words of `<sanad-package-preview>`. */
export interface PackagePreviewMessages {
  /** Why a file cannot be opened, with `{path}` where a path is the fault. */
  readonly faults: Readonly<Record<PackageFault, string>>;
  readonly unsupported: string;
  readonly reading: string;
  readonly failed: string;
  readonly open: string;
  readonly resume: string;
  /** Title of the frame. */
  readonly frame: string;
  readonly report: ReportMessages;
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
