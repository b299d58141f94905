import { describe, expect, it } from 'vitest';
import { bookTree, xhtmlOf } from '../../formats/epub/xhtml.ts';
import { sectionOf } from './guide-sections.ts';
import { gatherSources } from './guide-sources.ts';

const section = (number: number, html: string) =>
  sectionOf({ id: `p-${number}`, title: 'x', isInBook: true }, html);

describe('gatherSources', () => {
  const cite = (page: number, number: number) =>
    `<sup class="cite"><a href="#p-${page}-ref-${number}">${number}</a></sup>`;
  const sources = (page: number, ...list: string[]) =>
    `<details class="sources"><summary>Sources</summary><ol>${list.map((words, index) => `<li id="p-${page}-ref-${index + 1}" lang="fr">${words}</li>`).join('')}</ol></details>`;
  const sections = [
    section(1, `<h1>Un</h1><p>a ${cite(1, 1)}</p><p>b ${cite(1, 2)}</p>${sources(1, 'A', 'B')}`),
    section(2, `<h1>Deux</h1><p>c ${cite(2, 1)}</p><p>d ${cite(2, 2)}</p>${sources(2, 'C', 'A')}`),
  ];

  it('lists each source once, numbered by its first citation', () => {
    const [first, second, last] = gatherSources(sections).map(({ content }) =>
      xhtmlOf(bookTree(content)),
    );
    expect(first).toContain('b <sup class="cite"><a href="#p-sources-2">2</a>');
    expect(second).toContain('c <sup class="cite"><a href="#p-sources-3">3</a>');
    expect(second).toContain('d <sup class="cite"><a href="#p-sources-1">1</a>');
    expect([first, second].join()).not.toMatch(/details|<li/);
    expect(last).toMatch(/<h1>Sources<\/h1>.*id="p-sources-1".*>A<.*>B<.*id="p-sources-3".*>C</);
  });

  it('adds nothing where nothing is cited, and refuses a citation without its source', () => {
    expect(gatherSources([section(1, '<h1>Un</h1>')])).toHaveLength(1);
    const lost = [section(1, cite(1, 4))];
    expect(() => gatherSources(lost)).toThrow('"p-1-ref-4"');
  });
});
