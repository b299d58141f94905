/**
 * The little that is read and changed in a PDF as Chromium writes it: plain objects, one catalog,
 * named places. Bytes are given as Latin-1 text, one character a byte.
 */

/**
 * On which page each named place of a document is.
 * @returns numbers from 1, by name; empty when the document names no places
 */
export function pagesOfPlaces(pdf: string): ReadonlyMap<string, number> {
  const places = reference(pdf, 'Dests');
  const root = reference(pdf, 'Pages');
  if (places === undefined || root === undefined) return new Map();
  const pages = leaves(pdf, root);
  const found = objectOf(pdf, places).matchAll(/\/([^\s/[\]]+) \[(\d+) 0 R/g);
  return new Map([...found].map(([, name, page]) => [name!, pages.indexOf(page!) + 1]));
}

/** Tells readers that two pages side by side, and the binding, go from right to left. */
export function rightToLeft(pdf: string): string {
  const given = /<<\/Type \/ViewerPreferences\n\/DisplayDocTitle true>>/;
  const found = given.exec(pdf)?.[0];
  if (!found) throw new Error('The PDF has no viewer preferences of the form that is known.');
  // As long as before: the table of offsets stays true.
  const changed = '<</Direction /R2L /DisplayDocTitle true'.padEnd(found.length - 2);
  return pdf.replace(given, `${changed}>>`);
}

const reference = (pdf: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(pdf)?.[1];

function objectOf(pdf: string, id: string): string {
  const start = pdf.indexOf(`\n${id} 0 obj`);
  return pdf.slice(start, pdf.indexOf('endobj', start));
}

/** Pages under a node of the page tree, in order. */
function leaves(pdf: string, id: string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objectOf(pdf, id))?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => leaves(pdf, kid!));
}
