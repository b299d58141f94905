import { MANIFEST } from '../../../formats/shared/scorm-manifest.ts';
import { PackageError } from './package-error.ts';

/** An item of a manifest that can be launched. */
export interface Activity {
  readonly title: string;
  /** Address inside the package, with the parameters of the item. */
  readonly href: string;
}

/** The facts of a manifest that the preview uses. */
export interface Manifest {
  readonly version: 'scorm12' | 'scorm2004';
  readonly title: string;
  readonly activities: readonly Activity[];
  /** Ids of the objectives that an LMS puts into the data model before the launch. */
  readonly objectives: readonly string[];
}

/** Elements of a local name, in any namespace: manifests choose their own prefixes. */
const named = (parent: Document | Element, name: string) => [
  ...parent.getElementsByTagNameNS('*', name),
];

/**
 * Value of an attribute, in any namespace and case: SCORM 1.2 has `scormtype`, 2004 `scormType`.
 */
const attribute = (element: Element, name: string) =>
  [...element.attributes].find(({ localName }) => localName.toLowerCase() === name)?.value;

const textOf = (element: Element | undefined) => element?.textContent?.trim() ?? '';

/** Decodes XML by its byte order mark, else by its declared encoding, else as UTF-8. */
function textOfXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const declared = /encoding\s*=\s*["'](?!utf-16)([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    // The browser does not know the declared encoding.
    return new TextDecoder().decode(bytes);
  }
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

/**
 * Reads the manifest of an unzipped package.
 * @throws {PackageError} when it is not well-formed, or has no item that can be launched
 */
export function readManifest(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const source = textOfXml(files.get(MANIFEST) ?? new Uint8Array());
  const manifest = new DOMParser().parseFromString(source, 'text/xml');
  if (manifest.querySelector('parsererror')) throw new PackageError('broken-manifest');
  const resources = new Map(
    named(manifest, 'resource').map((resource) => [resource.getAttribute('identifier'), resource]),
  );
  const activities = named(manifest, 'item').flatMap((item): Activity[] => {
    const resource = resources.get(item.getAttribute('identifierref'));
    const href = resource?.getAttribute('href');
    if (!resource || !href) return [];
    const base = [manifest.documentElement, resource.parentElement, resource]
      .map((element) => element?.getAttribute('xml:base') ?? '')
      .join('');
    const title = textOf(named(item, 'title')[0]);
    const launched = withParameters(base + href, item.getAttribute('parameters') ?? '');
    return leadsOut(launched) ? [] : [{ title, href: launched }];
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
    // Not the first title of the document: metadata has titles too.
    title: textOf(named(named(manifest, 'organization')[0] ?? manifest, 'title')[0]),
    activities,
    objectives: [
      ...new Set(objectives.flatMap((element) => attribute(element, 'objectiveid') ?? [])),
    ],
  };
}
