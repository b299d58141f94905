import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import {
  edited,
  elementsOf,
  find,
  hasClass,
  insideOf,
  parseDocument,
  parseFragment,
  rewritten,
  wordsOf,
} from './html.ts';

const tree = parseFragment('<p class="a b">one <b id="x">two</b></p><!-- no --><i>three</i>');

describe('elements', () => {
  it('are found in the order of the document', () => {
    expect(elementsOf(tree, () => true).map(({ tagName }) => tagName)).toEqual(['p', 'b', 'i']);
    expect(find(tree, ({ tagName }) => tagName !== 'p')?.tagName).toBe('b');
    expect(find(tree, ({ tagName }) => tagName === 'u')).toBeUndefined();
  });

  it('have classes and words', () => {
    const [paragraph, bold] = elementsOf(tree, () => true);
    expect(['a', 'b', 'a b'].map((name) => hasClass(paragraph!, name))).toEqual([
      true,
      true,
      false,
    ]);
    expect(hasClass(bold!, 'a')).toBe(false);
    expect([wordsOf(paragraph!), wordsOf(tree)]).toEqual(['one two', 'one twothree']);
  });

  it('stand somewhere in the text, which is changed there and nowhere else', () => {
    const html = '<!DOCTYPE html><MAIN  id=m>&eacute;<p>x</MAIN>';
    const main = find(parseDocument(html), ({ tagName }) => tagName === 'main')!;
    const { start, end } = insideOf(main);
    expect(html.slice(start, end)).toBe('&eacute;<p>x');
    const edits = [
      { start: end, end, text: '!' },
      { start, end: start + 8, text: 'e' },
    ];
    expect(edited(html, edits)).toBe('<!DOCTYPE html><MAIN  id=m>e<p>x!</MAIN>');
    const body = find(parseDocument('x'), ({ tagName }) => tagName === 'body')!;
    expect(() => insideOf(body)).toThrow('<body>');
  });
});

describe('rewritten', () => {
  const changed = (html: string) =>
    toHtml(
      rewritten(parseFragment(html), (node) => {
        if (node.tagName === 'u') return [];
        if (node.tagName === 's') return node.children;
        if (node.tagName === 'i') return [{ type: 'text', value: '-' }];
        node.properties['title'] = 'seen';
        return [node];
      }),
    );

  it('changes, unwraps, replaces and leaves out, and forgets comments', () => {
    expect(changed('<s><s><b>1</b></s><u>2</u></s><i>3</i><i>4</i><!--5--><u>6</u><b>7</b>')).toBe(
      '<b title="seen">1</b>--<b title="seen">7</b>',
    );
  });

  it('leaves the tree as it was', () => {
    const before = JSON.stringify(tree);
    rewritten(tree, () => []);
    expect(JSON.stringify(tree)).toBe(before);
  });
});
