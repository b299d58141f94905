import { describe, expect, it } from 'vitest';
import { toXhtml } from '../../formats/epub/xhtml.ts';
import { sectionsOf } from './guide-sections.ts';
import { gatherSources } from './guide-sources.ts';

const page = (url: string, main: string) => ({
  url,
  html: `<!doctype html><html><body><header>bar</header><main>${main}</main></body></html>`,
});

describe('gatherSources', () => {
  const cite = (number: number) => `<sup class="cite"><a href="#ref-${number}">${number}</a></sup>`;
  const sources = (...list: string[]) =>
    `<details class="sources"><summary>Sources</summary><ol>${list.map((words, index) => `<li id="ref-${index + 1}" lang="fr">${words}</li>`).join('')}</ol></details>`;
  const sections = sectionsOf([
    page('/guide/1/', `<h1>Un</h1><p>a ${cite(1)}</p><p>b ${cite(2)}</p>${sources('A', 'B')}`),
    page('/guide/2/', `<h1>Deux</h1><p>c ${cite(1)}</p><p>d ${cite(2)}</p>${sources('C', 'A')}`),
  ]);

  it('lists each source once, numbered by its first citation', () => {
    const [first, second, last] = gatherSources(sections).map(({ content }) => toXhtml(content));
    expect(first).toContain('b <sup class="cite"><a href="#p-sources-2">2</a>');
    expect(second).toContain('c <sup class="cite"><a href="#p-sources-3">3</a>');
    expect(second).toContain('d <sup class="cite"><a href="#p-sources-1">1</a>');
    expect([first, second].join()).not.toMatch(/details|<li/);
    expect(last).toMatch(/<h1>Sources<\/h1>.*id="p-sources-1".*>A<.*>B<.*id="p-sources-3".*>C</);
  });

  it('adds nothing where nothing is cited, and refuses a citation without its source', () => {
    expect(gatherSources(sectionsOf([page('/guide/1/', '<h1>Un</h1>')]))).toHaveLength(1);
    const lost = sectionsOf([page('/guide/1/', cite(4))]);
    expect(() => gatherSources(lost)).toThrow(/"p-1-ref-4"|"ref-4"/);
  });
});
