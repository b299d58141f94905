import { expect, it } from 'vitest';
import { frameOrigins, previewOrigin } from './preview-origin.ts';

const SITE = 'https://site.example/base/';

it('the origin for trials is another one than that of the site', () => {
  expect(previewOrigin(undefined, SITE)).toBeUndefined();
  expect(previewOrigin('', undefined)).toBeUndefined();
  expect(previewOrigin('https://trials.example', SITE)).toBe('https://trials.example');
  expect(previewOrigin('https://trials.example/', SITE)).toBe('https://trials.example');
  for (const wrong of ['trials.example', 'http://trials.example', 'https://trials.example/a'])
    expect(() => previewOrigin(wrong, SITE)).toThrow('Expected an origin');
  expect(() => previewOrigin('https://site.example', SITE)).toThrow('two different origins');
  expect(() => previewOrigin('https://trials.example', undefined)).toThrow('two different origins');
});

it('the workshop may frame that origin and the names of this computer', () => {
  expect(frameOrigins(undefined, undefined)).toEqual(['http://localhost:*', 'http://127.0.0.1:*']);
  expect(frameOrigins('https://trials.example', SITE)).toContain('https://trials.example');
  expect(frameOrigins(undefined, SITE)[0]).toBe('https://site.example.');
});
