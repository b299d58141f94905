import { expect, it } from 'vitest';
import { isPartner, parentDomains, previewOrigins } from './partner-origins.ts';

const SITE = new URL('https://site.example');
const HERE = new URL('http://localhost:4321');
const TRIALS = 'https://trials.example';

it('a trial is held at the other name of this computer, or where the site was built for', () => {
  expect(previewOrigins(HERE, '')).toEqual(['http://127.0.0.1:4321']);
  expect(previewOrigins(HERE, TRIALS)).toEqual(['http://127.0.0.1:4321']);
  expect(previewOrigins(new URL('http://127.0.0.1:80'), '')).toEqual(['http://localhost']);
  expect(previewOrigins(SITE, TRIALS)).toEqual([TRIALS]);
  expect(previewOrigins(SITE, '')).toEqual(['https://site.example.']);
  expect(previewOrigins(new URL('https://site.example:8443'), '')).toEqual([
    'https://site.example.:8443',
  ]);
  for (const none of ['https://site.example.', 'http://site.example', 'https://192.0.2.1'])
    expect(previewOrigins(new URL(none), '')).toEqual([]);
  expect(previewOrigins(new URL(TRIALS), TRIALS)).toEqual([]);
});

it('the host page obeys the site alone', () => {
  const host = new URL(TRIALS);
  expect(isPartner(SITE.origin, host, SITE.origin)).toBe(true);
  expect(isPartner('https://evil.example', host, SITE.origin)).toBe(false);
  expect(isPartner(TRIALS, host, TRIALS)).toBe(false);
  expect(isPartner('http://127.0.0.1:4321', HERE, undefined)).toBe(true);
  expect(isPartner('http://127.0.0.1:4322', HERE, undefined)).toBe(false);
  expect(isPartner('null', HERE, undefined)).toBe(false);
  const dotted = new URL('https://site.example.');
  expect(isPartner(SITE.origin, dotted, undefined)).toBe(true);
  expect(isPartner(dotted.origin, SITE, undefined)).toBe(false);
  expect(isPartner('http://site.example', dotted, undefined)).toBe(false);
});

it('names that share cookies are found by the domains above them', () => {
  expect(parentDomains('a.b.site.example')).toEqual(['b.site.example', 'site.example']);
  expect(parentDomains('site.example')).toEqual([]);
  expect(parentDomains('localhost')).toEqual([]);
  expect(parentDomains('127.0.0.1')).toEqual([]);
  expect(parentDomains('[::1]')).toEqual([]);
});
