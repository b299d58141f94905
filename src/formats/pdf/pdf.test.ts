import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { pagesOfPlaces, rightToLeft } from './pdf.ts';

/** A document as a browser prints it: named destinations, a displayed title, a language. */
async function printed(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle('Guide', { showInWindowTitleBar: true });
  document.setProducer('Skia/PDF');
  document.setLanguage('ar');
  const [first, second, third] = [1, 2, 3].map(() => document.addPage([100, 100]));
  const { context, catalog } = document;
  const place = (page: typeof first) => context.obj([page!.ref, PDFName.of('XYZ'), 0, 50, 0]);
  const places = context.obj({ p: place(first), 'p-1': place(third), 'p-1-ref-a': place(second) });
  catalog.set(PDFName.of('Dests'), context.register(places));
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: PDFName.of('p-1') };
  first!.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(link))]));
  return document.save();
}

describe('pagesOfPlaces', () => {
  it('counts pages from 1', async () => {
    const pages = await pagesOfPlaces(await printed());
    expect([...pages].sort()).toEqual([
      ['p', 1],
      ['p-1', 3],
      ['p-1-ref-a', 2],
    ]);
  });

  it('finds nothing where nothing is named', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    expect((await pagesOfPlaces(await document.save())).size).toBe(0);
  });
});

describe('rightToLeft', () => {
  it('says the direction and keeps title, language, pages, places and links', async () => {
    const before = await printed();
    const turned = await rightToLeft(before);
    const again = await PDFDocument.load(turned, { updateMetadata: false });
    const { catalog } = again;
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(preferences.lookup(PDFName.of('Direction'))).toBe(PDFName.of('R2L'));
    expect(preferences.lookup(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('ar');
    expect([again.getTitle(), again.getProducer()]).toEqual(['Guide', 'Skia/PDF']);
    const annots = again.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray);
    expect(annots.lookup(0, PDFDict).lookup(PDFName.of('Dest'))).toBe(PDFName.of('p-1'));
    expect([...(await pagesOfPlaces(turned))]).toEqual([...(await pagesOfPlaces(before))]);
  });

  it('refuses what is no PDF', async () => {
    await expect(rightToLeft(new TextEncoder().encode('<html>'))).rejects.toThrow();
  });
});
