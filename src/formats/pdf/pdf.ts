import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRef,
  ReadingDirection,
} from '@cantoo/pdf-lib';

/**
 * On which page each named place of a PDF is.
 * @param pdf its bytes
 * @returns numbers from 1, by name; empty when the document names no places
 */
export async function pagesOfPlaces(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const { catalog, context, pages: leaves } = await opened(pdf);
  const places = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = new Map<string, number>();
  for (const [name, place] of places?.entries() ?? []) {
    const [page] = context.lookup(place, PDFArray).asArray();
    const number = leaves.findIndex((ref) => ref === page) + 1;
    if (number > 0) pages.set(name.decodeText(), number);
  }
  return pages;
}

/**
 * Tells readers that two pages side by side, and the binding, go from right to left.
 * @param pdf its bytes
 */
export async function rightToLeft(pdf: Uint8Array): Promise<Uint8Array> {
  const { document, catalog } = await opened(pdf);
  catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
  return document.save();
}

async function opened(pdf: Uint8Array) {
  // Its title, author and dates stay as the printer wrote them.
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages: PDFRef[] = document.getPages().map(({ ref }) => ref);
  return { document, catalog: document.catalog, context: document.context, pages };
}
