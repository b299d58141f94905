import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { bookTree, xhtmlOf } from '../../formats/epub/xhtml.ts';
import { chapterId } from './guide-contents.ts';
import { sectionOf } from './guide-sections.ts';

const facts = { id: 'p-3', title: 'Trois mots', language: 'fr', isInBook: true };

describe('sectionOf', () => {
  it('has the facts of the chapter, and its text as it was rendered', () => {
    const html = '<h1 id="p-3-x">Trois mots</h1><a href="#p">liste</a>';
    const { content, ...others } = sectionOf(facts, `\n${html}\n`);
    expect(others).toEqual({ id: 'p-3', title: 'Trois mots', language: 'fr' });
    expect(toHtml(content)).toBe(html);
  });

  it('leaves out scripts that are files, and comments', () => {
    const html = '<p>a</p><!-- b --><script type="module" src="/_astro/c.js"></script>';
    expect(toHtml(sectionOf(facts, html).content)).toBe('<p>a</p>');
  });

  it('keeps the words that elements read, for the file alone: a book has no elements', () => {
    const words = '<script class="messages" type="application/json">{"a":"b"}</script>';
    const { content } = sectionOf(facts, `<h1>x</h1><sanad-x>${words}</sanad-x>`);
    expect(toHtml(content)).toContain('{"a":"b"}');
    expect(xhtmlOf(bookTree(content))).toBe('<h1>x</h1>');
  });
});

it('chapterId is made from the name of the page', () => {
  expect(['', '3', 'card'].map(chapterId)).toEqual(['p', 'p-3', 'p-card']);
});
