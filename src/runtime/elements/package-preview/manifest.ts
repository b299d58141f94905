import { MANIFEST } from '../../../formats/shared/scorm-manifest.ts';
import { launchOf, type Launch } from './manifest-launch.ts';
import { attribute, named, textOf, textOfXml } from './manifest-xml.ts';
import { PackageError } from './package-error.ts';

/** An item of a manifest that can be launched. */
export interface Activity {
  readonly title: string;
  /** Address inside the package, with the parameters of the item. */
  readonly href: string;
  /** What the manifest tells the run-time about the item. */
  readonly launch: Launch;
}

/** What the manifest does, that platforms treat differently or refuse. */
export type ManifestRemark =
  /** No item: the activities are the resources. */
  | 'no-organization'
  /** Items with `isvisible="false"`, which are not offered. */
  | 'hidden-items';

/** The facts of a manifest that the preview uses. */
export interface Manifest {
  readonly version: 'scorm12' | 'scorm2004';
  readonly title: string;
  readonly activities: readonly Activity[];
  /** Ids of the objectives that an LMS puts into the data model before the launch. */
  readonly objectives: readonly string[];
  readonly remarks: readonly ManifestRemark[];
}

/**
 * Appends an item's parameters to its address by the rules of SCORM's content aggregation model.
 */
function withParameters(href: string, parameters: string): string {
  const query = parameters.replace(/^[?&]+/, '');
  if (query === '' || (query.startsWith('#') && href.includes('#'))) return href;
  if (query.startsWith('#')) return href + query;
  return href + (href.includes('?') ? '&' : '?') + query;
}

const leadsOut = (href: string) => !new URL(href, 'http://p/p/').href.startsWith('http://p/p/');

/** Address of a resource in the package, with the bases of its ancestors. */
function addressOf(resource: Element, parameters: string): string {
  const base = [resource.ownerDocument.documentElement, resource.parentElement, resource]
    .map((element) => element?.getAttribute('xml:base') ?? '')
    .join('');
  return withParameters(base + (resource.getAttribute('href') ?? ''), parameters);
}

/**
 * Reads the manifest of an unzipped package.
 * @throws {PackageError} when it is not well-formed or not in its encoding, has no item that can be
 *   launched, or starts at another site, at a missing file or at one that is no page
 */
export function readManifest(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const source = textOfXml(files.get(MANIFEST) ?? new Uint8Array());
  const manifest = new DOMParser().parseFromString(source, 'text/xml');
  if (manifest.querySelector('parsererror')) throw new PackageError('broken-manifest');
  const version = versionOf(manifest, source);
  const { activities, remarks } = activitiesOf(manifest, version);
  if (activities.length === 0) throw new PackageError('no-sco');
  for (const { href } of activities) requirePage(href, files);
  const objectives = named(manifest, 'objective').concat(named(manifest, 'primaryObjective'));
  return {
    version,
    // Not the first title of the document: metadata has titles too.
    title: textOf(named(named(manifest, 'organization')[0] ?? manifest, 'title')[0]),
    activities,
    objectives: [
      ...new Set(objectives.flatMap((element) => attribute(element, 'objectiveid') ?? [])),
    ],
    remarks,
  };
}

function versionOf(manifest: Document, source: string): Manifest['version'] {
  const version = textOf(named(manifest, 'schemaversion')[0]);
  const is2004 =
    /2004|CAM/i.test(version) ||
    (version === '' && /adlcp_v1p3|imscp_v1p1/.test(source)) ||
    named(manifest, 'sequencing').length > 0;
  return is2004 ? 'scorm2004' : 'scorm12';
}

/**
 * The items that can be launched. Without an item, Moodle makes an activity of the resources; many
 * platforms refuse the package.
 */
function activitiesOf(
  manifest: Document,
  version: Manifest['version'],
): Pick<Manifest, 'activities' | 'remarks'> {
  const resources = new Map(
    named(manifest, 'resource').map((resource) => [resource.getAttribute('identifier'), resource]),
  );
  const items = named(manifest, 'item').flatMap((item) => {
    const resource = resources.get(item.getAttribute('identifierref'));
    return resource?.getAttribute('href') ? [{ item, resource }] : [];
  });
  if (items.length === 0) {
    const launchable = [...resources.values()].filter((element) => element.getAttribute('href'));
    const scos = launchable.filter((element) =>
      /^sco$/i.test(attribute(element, 'scormtype') ?? ''),
    );
    const activities = (scos.length > 0 ? scos : launchable.slice(0, 1)).map((resource) => {
      const href = addressOf(resource, '');
      return { title: '', href, launch: {} };
    });
    return { activities, remarks: ['no-organization'] };
  }
  const shown = items.filter(({ item }) => item.getAttribute('isvisible') !== 'false');
  const activities = (shown.length > 0 ? shown : items).map(({ item, resource }) => ({
    title: textOf(named(item, 'title')[0]),
    href: addressOf(resource, item.getAttribute('parameters') ?? ''),
    launch: launchOf(item, version),
  }));
  return { activities, remarks: shown.length < items.length ? ['hidden-items'] : [] };
}

/** Whether a file is a page: by its name, or by what it begins with. */
function isPage(path: string, content: Uint8Array): boolean {
  if (/\.(?:x?html?|xht|svg|xml)$/i.test(path)) return !content.subarray(0, 512).includes(0);
  const start = new TextDecoder().decode(content.subarray(0, 512));
  return /^\s*(?:<!doctype html|<html|<head|<body|<script|<!--)/i.test(start);
}

function requirePage(href: string, files: ReadonlyMap<string, Uint8Array>): void {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(href)) throw new PackageError('start-outside', href);
  if (leadsOut(href)) throw new PackageError('bad-path', href);
  const { pathname } = new URL(href, 'http://p/');
  const written = pathname.slice(1);
  let path = written;
  try {
    path = decodeURIComponent(written);
  } catch {
    // A `%` that encodes nothing belongs to the name.
  }
  const content = files.get(path) ?? files.get(written);
  if (!content) {
    const other = [...files.keys()].find((name) => name.toLowerCase() === path.toLowerCase());
    throw new PackageError(other ? 'start-case' : 'start-missing', path);
  }
  if (!isPage(path, content)) throw new PackageError('start-no-page', path);
}
