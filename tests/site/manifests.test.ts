/** Manifests and metadata of every standard, against schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Standard } from '../../src/formats/registry.ts';
import { packageFiles } from '../../src/publishing/packages/package.ts';
import type { PackageOptions } from '../../src/publishing/packages/package-options.ts';
import type { ModuleEdition } from '../../src/publishing/packages/request.ts';
import { readParts } from '../../src/build/node-parts.ts';

/**
 * The schemas as libxml takes them. IMS wrote them for older validators: a wildcard of any
 * namespace beside named elements is ambiguous (XSD 1.0, 3.8.6, "unique particle attribution"),
 * and the xml namespace may not be a default one (Namespaces in XML 1.0, 3). Narrowing the
 * wildcard to other namespaces only makes the validation stricter.
 */
const readableByLibxml = (schema: string) =>
  schema
    .replaceAll(/namespace\s*=\s*"##any"/g, 'namespace="##other"')
    .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '');

/** Namespaces of a SCORM manifest, by schema file. */
const SCORM12 = {
  'imscp_rootv1p1p2.xsd': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'adlcp_rootv1p2.xsd': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'imsmd_rootv1p2p1.xsd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
};
const SCORM2004 = {
  'imscp_v1p1.xsd': 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'adlcp_v1p3.xsd': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'adlseq_v1p3.xsd': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'adlnav_v1p3.xsd': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'imsss_v1p0.xsd': 'http://www.imsglobal.org/xsd/imsss',
};

async function faultsOf(xml: string, schema: string, preload: [string, string][] = []) {
  const { errors } = await validateXML({
    xml: [{ fileName: 'tested.xml', contents: xml }],
    schema: [{ fileName: 'entry.xsd', contents: schema }],
    preload: preload.map(([fileName, contents]) => ({ fileName, contents })),
  });
  return errors.map(({ message }) => message);
}

/** Validates a manifest against its standard's XSDs, which stand beside it in the package. */
async function manifestFaults(xml: string, standard: Standard) {
  const folder = `dist/shelf/schemas/${standard}`;
  const schemas = readdirSync(folder).map((name): [string, string] => [
    name,
    readableByLibxml(readFileSync(`${folder}/${name}`, 'utf8')),
  ]);
  // One schema that gathers the namespaces, since a validator takes one entry.
  const imports = Object.entries(standard === 'scorm12' ? SCORM12 : SCORM2004).map(
    ([file, uri]) => `<xs:import namespace="${uri}" schemaLocation="${file}"/>`,
  );
  const entry = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  return faultsOf(xml, entry, schemas);
}

const ONE: ModuleEdition[] = [{ module: 'psychological-first-aid', language: 'fr' }];
const ARABIC: ModuleEdition[] = [{ module: 'psychological-first-aid', language: 'ar' }];
const SEVERAL: ModuleEdition[] = [
  ...ONE,
  { module: 'psychological-first-aid', language: 'ar' },
  { module: 'severe-and-urgent', language: 'fr' },
];
const CASES: [string, ModuleEdition[], PackageOptions][] = [
  ['one module', ONE, {}],
  ['one Arabic module', ARABIC, {}],
  ['several modules and languages', SEVERAL, { completion: 'read' }],
  ['an odd title', ONE, { title: '« س & <b> "x" \u0007 » ]]> --> &amp;' }],
];

async function filesOf(entries: ModuleEdition[], options: PackageOptions) {
  const parts = await readParts('dist', entries, options.standard ?? 'scorm12');
  return new Map(packageFiles(parts, options).map(({ path, content }) => [path, content]));
}

describe.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)('%s', (standard) => {
  it.each(CASES)('%s: the XSDs accept the manifest', async (_name, entries, options) => {
    const files = await filesOf(entries, { ...options, standard });
    expect(await manifestFaults(String(files.get('imsmanifest.xml')), standard)).toEqual([]);
  });

  it('every file of the content is listed, and there is every file that is listed', async () => {
    const files = await filesOf(SEVERAL, { standard });
    const manifest = String(files.get('imsmanifest.xml'));
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href!);
    const own = [...files.keys()].filter((path) => !/\.(xsd|dtd|xml)$/.test(path));
    expect([...new Set(listed)].sort()).toEqual(own.sort());
    const located = [...manifest.matchAll(/\S+\.xsd/g)].map(([name]) => name.replace('"', ''));
    for (const name of located) expect([...files.keys()]).toContain(name);
  });

  it('a fault is found by the same validation', async () => {
    const manifest = String((await filesOf(ONE, { standard })).get('imsmanifest.xml'));
    const spoilt = [
      manifest.replace('identifierref=', 'identiferref='),
      manifest.replace('<organizations', '<organisations'),
      manifest.replace(' type="webcontent"', ''),
    ];
    for (const xml of spoilt) expect(await manifestFaults(xml, standard)).not.toEqual([]);
  });
});

describe.each([
  ['cmi5', 'cmi5.xml', 'cmi5-profile.xsd', 'masteryScore="0.8"', 'masteryScore="80"'],
  ['cmi5-link', 'cmi5.xml', 'cmi5-profile.xsd', '<title>', '<titel>'],
  ['scorm2004-4', 'metadata.xml', 'lom-profile.xsd', '<size>', '<size>-'],
] as const)('%s, %s', (standard, path, schema, right, wrong) => {
  const profile = readFileSync(`tests/site/${schema}`, 'utf8');
  const baseUrl = standard === 'cmi5-link' ? 'https://site.example/cours' : undefined;

  it.each(CASES)('%s: the schema accepts it', async (_name, entries, options) => {
    const files = await filesOf(entries, { ...options, standard, baseUrl });
    expect(await faultsOf(String(files.get(path)), profile)).toEqual([]);
  });

  it('a fault is found by the same validation', async () => {
    const xml = String((await filesOf(ONE, { standard, baseUrl })).get(path));
    expect(xml).toContain(right);
    expect(await faultsOf(xml.replace(right, wrong), profile)).not.toEqual([]);
  });
});
