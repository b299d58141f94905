import { describe, expect, it } from 'vitest';
import { pagesOfPlaces, rightToLeft } from './pdf.ts';

const PDF = `%PDF-1.4
2 0 obj
<</Type /Page
/Parent 20 0 R>>
endobj
11 0 obj
<</Type /Page
/Parent 21 0 R>>
endobj
12 0 obj
<</Type /Page
/Parent 21 0 R>>
endobj
19 0 obj
<</Type /Pages
/Kids [20 0 R 21 0 R]>>
endobj
20 0 obj
<</Type /Pages
/Kids [2 0 R]>>
endobj
21 0 obj
<</Type /Pages
/Kids [11 0 R 12 0 R]>>
endobj
22 0 obj
<</p [2 0 R /XYZ 0 594 0]
/p-1 [12 0 R /XYZ 0 300 0]
/p-1-ref-foras-faq [11 0 R /XYZ 0 10 0]>>
endobj
30 0 obj
<</Type /Catalog
/Pages 19 0 R
/Dests 22 0 R
/ViewerPreferences <</Type /ViewerPreferences
/DisplayDocTitle true>>
/Lang (ar)>>
endobj
`;

describe('pagesOfPlaces', () => {
  it('walks the page tree and counts from 1', () => {
    expect([...pagesOfPlaces(PDF)]).toEqual([
      ['p', 1],
      ['p-1', 3],
      ['p-1-ref-foras-faq', 2],
    ]);
  });

  it('finds nothing where nothing is named', () => {
    expect(pagesOfPlaces('%PDF-1.4\n').size).toBe(0);
  });
});

describe('rightToLeft', () => {
  it('says the direction and moves no byte', () => {
    const turned = rightToLeft(PDF);
    expect(turned).toContain('/Direction /R2L');
    expect(turned).toContain('/DisplayDocTitle true');
    expect(turned).toHaveLength(PDF.length);
    expect(turned.indexOf('/Lang (ar)')).toBe(PDF.indexOf('/Lang (ar)'));
  });

  it('refuses a document of another form', () => {
    expect(() => rightToLeft('%PDF-1.7')).toThrow(/viewer preferences/);
  });
});
