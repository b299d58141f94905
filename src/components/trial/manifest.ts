import { MANIFEST, PackageError } from '../../packaging/open-package.ts';

/** An activity that a manifest names. */
export interface Activity {
  readonly title: string;
  /** Address inside the package, with its parameters. */
  readonly href: string;
}

/** What a trial needs to know of a manifest. */
export interface Manifest {
  readonly version: 'scorm12' | 'scorm2004';
  readonly title: string;
  readonly activities: readonly Activity[];
  /** Objectives that an LMS lists before the content starts. */
  readonly objectives: readonly string[];
}

/** Elements by their name, whatever the prefix that the manifest chose. */
const named = (parent: Document | Element, name: string) => [
  ...parent.getElementsByTagNameNS('*', name),
];

/** Attribute by its name, whatever its prefix and its case: `scormtype` in 1.2, `scormType` in 2004. */
const attribute = (element: Element, name: string) =>
  [...element.attributes].find(({ localName }) => localName.toLowerCase() === name)?.value;

const textOf = (element: Element | undefined) => element?.textContent?.trim() ?? '';

/**
 * Reads the manifest of an unzipped package.
 * @throws {PackageError} when it cannot be read, or names nothing to open
 */
export function readManifest(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const source = new TextDecoder().decode(files.get(MANIFEST));
  const manifest = new DOMParser().parseFromString(source, 'text/xml');
  if (manifest.querySelector('parsererror')) throw new PackageError('broken-manifest');
  const resources = new Map(
    named(manifest, 'resource').map((resource) => [resource.getAttribute('identifier'), resource]),
  );
  const activities = named(manifest, 'item').flatMap((item): Activity[] => {
    const resource = resources.get(item.getAttribute('identifierref'));
    const href = resource?.getAttribute('href');
    if (!resource || !href) return [];
    const base = [resource.parentElement, resource]
      .map((element) => element?.getAttribute('xml:base') ?? '')
      .join('');
    const title = textOf(named(item, 'title')[0]);
    return [{ title, href: base + href + (item.getAttribute('parameters') ?? '') }];
  });
  if (activities.length === 0) throw new PackageError('no-sco');
  const version = textOf(named(manifest, 'schemaversion')[0]);
  const is2004 =
    /2004|CAM/i.test(version) ||
    (version === '' && /adlcp_v1p3|imscp_v1p1/.test(source)) ||
    named(manifest, 'sequencing').length > 0;
  const objectives = named(manifest, 'objective').concat(named(manifest, 'primaryObjective'));
  return {
    version: is2004 ? 'scorm2004' : 'scorm12',
    title: textOf(named(manifest, 'title')[0]),
    activities,
    objectives: [
      ...new Set(objectives.flatMap((element) => attribute(element, 'objectiveid') ?? [])),
    ],
  };
}
