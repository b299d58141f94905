import { isBaseUrl } from '../../course/base-url.ts';
import { bytesOf } from '../../course/course.ts';
import type { PackageParts } from '../../course/module-parts.ts';
import type { PackageFile } from '../../course/package-file.ts';
import { formatOf, type Standard } from '../../formats/registry.ts';
import type { Format } from '../../formats/shared/format.ts';
import { zipPackage } from '../../formats/shared/zip.ts';
import { courseOf } from './describe-course.ts';
import { layOut } from './lay-out.ts';
import type { PackageOptions } from './package-options.ts';
import { passport } from './passport.ts';

/** The default format. */
const DEFAULT: Standard = 'scorm12';

/**
 * Lists the files of a package: one SCO or AU for each module, each with its own menu. A module in
 * several languages is one SCO that opens with the choice of the language. It has one record for
 * all languages, because answers are saved by item number.
 * @throws {RangeError} when an option is outside its limits
 */
export function packageFiles(parts: PackageParts, options: PackageOptions = {}): PackageFile[] {
  const format = formatOf(options.standard ?? DEFAULT);
  const { units, documents, files } = layOut(parts, options, format);
  const course = courseOf(parts, options, units, files);
  const text = passport(course, format);
  return format.files(course, {
    documents,
    files: [...files, { path: 'passport.txt', content: text }],
    passport: text,
    player: parts.player,
    schemas: parts.schemas,
    baseUrl: baseUrlFor(format, options),
  });
}

/**
 * Makes the bytes of a package, a zip or a single file. The same parts and options give the same
 * bytes.
 */
export function buildPackage(parts: PackageParts, options: PackageOptions = {}): Uint8Array {
  return packageBytes(packageFiles(parts, options), options);
}

/**
 * Makes the bytes of a package from its files.
 * @param files result of {@link packageFiles} for the same options
 */
export function packageBytes(
  files: readonly PackageFile[],
  { standard = DEFAULT }: PackageOptions = {},
): Uint8Array {
  const [only] = files;
  return only && formatOf(standard).extension !== 'zip' ? bytesOf(only) : zipPackage(files);
}

function baseUrlFor({ hostedFormat }: Format, { baseUrl }: PackageOptions): string {
  if (hostedFormat === undefined) return '';
  if (!baseUrl || !isBaseUrl(baseUrl)) {
    throw new RangeError(`Base address "${baseUrl}": expected https://… without "?" nor "#".`);
  }
  return baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
}
