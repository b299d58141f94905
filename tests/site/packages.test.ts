import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { scorm12Manifest } from '../../src/packaging/scorm12/manifest.ts';
import { SCORM12_SCHEMAS } from '../../src/packaging/scorm12/schemas.ts';
import { filesOf } from './built-files.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const zips = filesOf('dist/shelf').filter((file) => file.endsWith('-scorm12.zip'));

/**
 * The schemas as libxml takes them. IMS wrote them for older validators: a wildcard of any
 * namespace beside named elements is ambiguous (XSD 1.0, 3.8.6, "unique particle attribution"),
 * and the xml namespace may not be a default one (Namespaces in XML 1.0, 3). Narrowing the
 * wildcard to other namespaces only makes the validation stricter.
 */
const readableByLibxml = (schema: string) =>
  schema
    .replaceAll('namespace="##any"', 'namespace="##other"')
    .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '');

/** Validates a manifest against the standard's XSDs, which stand beside it in the package. */
async function faultsOf(manifest: string) {
  const schemas = SCORM12_SCHEMAS.map((fileName) => ({
    fileName,
    contents: readableByLibxml(readFileSync(`dist/shelf/schemas/scorm12/${fileName}`, 'utf8')),
  }));
  // One schema that gathers the three namespaces, since a validator takes one entry.
  const entry = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
    <xs:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
  </xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'entry.xsd', contents: entry }],
    preload: schemas,
  });
  return errors.map(({ message }) => message);
}

it('there are packages, in Arabic too', () => {
  expect(zips).toContain('psychological-first-aid-ar-scorm12.zip');
});

describe.each(zips)('%s', (zip) => {
  const files = unzipSync(readFileSync(`dist/shelf/${zip}`));
  const manifest = text(files['imsmanifest.xml']);

  it('has a manifest that the XSDs of SCORM 1.2 accept', async () => {
    expect(await faultsOf(manifest)).toEqual([]);
  });

  it('lists the files of its SCO, all of them there', () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href!);
    const own = Object.keys(files).filter((path) => !/\.xsd$|imsmanifest/.test(path));
    expect(listed.sort()).toEqual(own.sort());
  });

  it('asks nothing of another host and allows nothing inline', () => {
    const html = text(files['index.html']);
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(text(files['player.js'])).not.toMatch(
      /fetch\(|XMLHttpRequest|sendBeacon|beforeunload|unload"/,
    );
  });

  it('has links that lead somewhere inside of it', () => {
    const html = text(files['index.html']);
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href]) => href!);
    const lost = targets.filter((href) => !/^https:/.test(href) && !ids.has(href.slice(1)));
    expect(lost).toEqual([]);
    expect(ids.size).toBe([...html.matchAll(/\sid="/g)].length);
  });

  it('has nothing of the LMS side', () => {
    expect(text(files['player.js'])).not.toContain('Scorm12API');
  });
});

it('a manifest with a fault is refused by the same validation', async () => {
  const manifest = text(unzipSync(readFileSync(`dist/shelf/${zips[0]}`))['imsmanifest.xml']);
  expect(await faultsOf(manifest.replace('identifierref=', 'identiferref='))).not.toEqual([]);
  expect(await faultsOf(manifest.replace('<organizations', '<organisations'))).not.toEqual([]);
});
