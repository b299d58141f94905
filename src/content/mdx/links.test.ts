import { describe, expect, it } from 'vitest';
import { isExternalLink, LINK_FORMS, parseLink } from './links.ts';

describe('a link', () => {
  it.each([
    ['lesson:module/lesson#part', { scheme: 'lesson', id: 'module/lesson', part: 'part' }],
    ['glossary:term', { scheme: 'glossary', id: 'term', part: undefined }],
    ['guide:page#ask', { scheme: 'guide', id: 'page', part: 'ask' }],
    ['https://example.org', undefined],
    ['mailto:a@example.org', undefined],
    ['lesson:', undefined],
  ])('%s is read', (target, link) => {
    expect(parseLink(target)).toEqual(link);
  });

  it('leads to another site by https alone', () => {
    expect(isExternalLink('https://example.org/a')).toBe(true);
    expect(isExternalLink('http://example.org/a')).toBe(false);
    expect(isExternalLink('/about')).toBe(false);
  });

  it('is told to authors in each form that there is', () => {
    expect(LINK_FORMS.filter((form) => !parseLink(form) && !isExternalLink(form))).toEqual([]);
  });
});
