import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRef,
  ReadingDirection,
} from '@cantoo/pdf-lib';

/**
 * Finds the page of each named destination of a PDF.
 * @param pdf its bytes
 * @returns page numbers from 1, by name; empty if the document has no named destinations
 */
export async function pagesOfPlaces(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const { catalog, context, pages: leaves } = await opened(pdf);
  const destinations = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = new Map<string, number>();
  for (const [name, destination] of destinations?.entries() ?? []) {
    const [page] = context.lookup(destination, PDFArray).asArray();
    const number = leaves.findIndex((ref) => ref === page) + 1;
    if (number > 0) pages.set(name.decodeText(), number);
  }
  return pages;
}

/**
 * Sets the reading direction of a PDF to right-to-left, for two-page views and binding.
 * @param pdf its bytes
 */
export async function rightToLeft(pdf: Uint8Array): Promise<Uint8Array> {
  const { document, catalog } = await opened(pdf);
  catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
  return document.save();
}

async function opened(pdf: Uint8Array) {
  // Title, author and dates stay as the browser wrote them.
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages: PDFRef[] = document.getPages().map(({ ref }) => ref);
  return { document, catalog: document.catalog, context: document.context, pages };
}
