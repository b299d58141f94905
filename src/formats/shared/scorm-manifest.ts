import type { Course, Unit } from '../../course/course.ts';
import { escapeXml } from './xml.ts';

/** Path of the manifest of SCORM, at the root of a package. */
export const MANIFEST = 'imsmanifest.xml';

/** The title of a SCO: that of its module; with one SCO, that of the course. */
export function unitTitle(
  { units, title }: Course,
  { modules: [{ title: moduleTitle }] }: Unit,
): string {
  return escapeXml(units.length === 1 ? (title[0]?.text ?? moduleTitle) : moduleTitle);
}

/** The files of a SCO, including shared ones: an LMS need not follow dependencies. */
export function fileRows(shared: readonly string[], unit: Unit): string {
  return [...unit.files, ...shared]
    .sort()
    .map((path) => `      <file href="${escapeXml(path)}"/>`)
    .join('\n');
}
