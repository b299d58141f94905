import type { DurationKey } from '../../../i18n/duration.ts';
import type { Messages } from '../../../i18n/message.ts';
import type { Platform } from '../../../publishing/packages/presets.ts';
import type { Refusal } from './form.ts';

/** Words of `<sanad-package-builder>`. */
export interface PackageBuilderMessages {
  /** The reason for the settings of each platform. */
  readonly why: Readonly<Record<Platform, string>>;
  /** Why no package can be made; `missing` with `{list}`: titles of modules. */
  readonly refused: Readonly<Record<Refusal['why'], string>>;
  /** With `{list}`: titles of modules. */
  readonly overflow: string;
  /** With `{outputs}`, `{modules}`, `{lessons}`, `{items}` and `{duration}`. */
  readonly holds: string;
  /** With `{state}` and `{limit}`, in characters. */
  readonly state: string;
  readonly making: string;
  readonly ready: string;
  readonly failed: string;
  /** With `{size}` and `{files}`. */
  readonly files: string;
  readonly try: string;
  /** With `{name}`: the file. */
  readonly tryThis: string;
  /** Messages for `duration`. */
  readonly time: Messages<DurationKey>;
}
