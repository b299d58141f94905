import { describe, expect, it } from 'vitest';
import { parseFragment } from '../shared/html.ts';
import { bookTree, xhtmlOf } from './xhtml.ts';

const xhtml = (html: string) => xhtmlOf(bookTree(parseFragment(html)));

describe('xhtmlOf', () => {
  it('is well formed: voids closed, booleans with values, entities as characters', () => {
    expect(xhtml('<p lang="ar">a<br>b &amp; c&nbsp;<b hidden>no</b>é</p>')).toBe(
      '<p lang="ar" xml:lang="ar">a<br/>b &amp; c\u00a0é</p>',
    );
  });

  it('opens folds, and makes lines of fields', () => {
    expect(xhtml('<details open><summary><h2>T</h2></summary><p>x</p></details>')).toBe(
      '<div><div><h2>T</h2></div><p>x</p></div>',
    );
    expect(xhtml('<sanad-x data-a="1"><label><input type="checkbox">fait</label></sanad-x>')).toBe(
      '<span>☐ fait</span>',
    );
    expect(xhtml('<form class="a" action="b"><label class="c" for="d">e</label></form>')).toBe(
      '<div class="a"><span>e</span></div>',
    );
    expect(xhtml('<input type="text"><button>Garder</button>')).toBe('…………………………');
  });

  it('keeps drawings, with their namespace', () => {
    expect(xhtml('<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>')).toBe(
      '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    );
  });
});
