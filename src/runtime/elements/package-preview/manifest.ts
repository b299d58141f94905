import { MANIFEST } from '../../../formats/shared/scorm-manifest.ts';
import { PackageError } from './package-error.ts';

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

/** Decodes XML by its byte order mark, else by what it declares, else as UTF-8. */
function textOfXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const declared = /encoding\s*=\s*["'](?!utf-16)([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    // An encoding that no browser knows.
    return new TextDecoder().decode(bytes);
  }
}

/** Puts an item's parameters behind its address, as SCORM's content aggregation model says. */
function withParameters(href: string, parameters: string): string {
  const own = parameters.replace(/^[?&]+/, '');
  if (own === '' || (own.startsWith('#') && href.includes('#'))) return href;
  if (own.startsWith('#')) return href + own;
  return href + (href.includes('?') ? '&' : '?') + own;
}

const leadsOut = (href: string) => !new URL(href, 'http://p/p/').href.startsWith('http://p/p/');

/**
 * Reads the manifest of an unzipped package.
 * @throws {PackageError} when it cannot be read, or names nothing to open
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
    // Metadata have titles too, in several languages, and may come first.
    title: textOf(named(named(manifest, 'organization')[0] ?? manifest, 'title')[0]),
    activities,
    objectives: [
      ...new Set(objectives.flatMap((element) => attribute(element, 'objectiveid') ?? [])),
    ],
  };
}
