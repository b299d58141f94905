import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { watchedDocument } from './watched-document.ts';

const bytes = (text: string) => new Uint8Array(strToU8(text));
const watched = (text: string) => {
  const { body, hints } = watchedDocument(bytes(text), '/w.js');
  return [strFromU8(body), hints];
};
const TAG = '<script src="/w.js"></script>';

it.each([
  [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">é',
    /^<!doctype html><html lang="fr"><head>TAG<meta/,
  ],
  ['<!-- <head> --><!DOCTYPE html><HTML>x', /^<!-- <head> --><!DOCTYPE html><HTML>TAGx$/],
  ['<!doctype html><title>x</title>', /^<!doctype html>TAG<title>/],
  ['<header>x', /^TAG<header>x$/],
])('the script comes before those of %s', (source, expected) => {
  const [text] = watched(source);
  expect(String(text).replace(TAG, 'TAG')).toMatch(expected);
});

it('keeps each byte of another encoding', () => {
  const source = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const { body } = watchedDocument(source, '/w.js');
  expect([...body.subarray(TAG.length)]).toEqual([...source]);
});

it('keeps UTF-16 as it is', () => {
  const source = new Uint8Array(Buffer.from('\ufeff<head>', 'utf16le'));
  expect(watchedDocument(source, '/w.js')).toEqual({ body: source, hints: [] });
});

it('takes hints for connections out, and leaves other links', () => {
  const [text, hints] = watched(
    '<head><link rel="preconnect" href="https://a.example/"><link href=//b.example rel=dns-prefetch><link rel="stylesheet" href="a.css"><!-- <link rel=preconnect href=c> -->',
  );
  expect(hints).toEqual(['https://a.example/', '//b.example']);
  expect(text).toMatch(/^<head>.+ +<link rel="stylesheet" href="a.css"><!-- <link/);
  expect(text).not.toContain('a.example');
});
