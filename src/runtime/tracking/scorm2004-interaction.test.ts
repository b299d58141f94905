import { describe, expect, it } from 'vitest';
import { scoringSpecOf } from '../../items/scoring-spec-of.ts';
import { sampleBank } from '../../items/samples/sample-bank.ts';
import { description, interaction2004Of, result2004Of } from './scorm2004-interaction.ts';

const spec = (type: string) => {
  const item = sampleBank.items.find((candidate) => candidate.type === type);
  if (!item) throw new Error(type);
  return scoringSpecOf(item);
};

describe('interaction2004Of', () => {
  it.each([
    ['single', { _: 'a' }, 'choice', 'a', 'a'],
    ['multiple', { c: 'x', b: 'x' }, 'choice', 'b[,]c', 'a[,]c'],
    ['true-false', { a: '-', b: '-', c: '-' }, 'choice', '', 'a[,]c'],
    ['long-menu', { b: 'x' }, 'choice', 'b', 'b[,]d[,]i'],
    ['matching', { a: 'c', b: 'a' }, 'matching', 'a[.]c[,]b[.]a', 'a[.]b[,]b[.]a'],
    ['ordering', { a: '2', b: '1', c: '3' }, 'sequencing', 'b[,]a[,]c', 'a[,]b[,]c'],
    ['short-answer', { _: 'Écouter, bien' }, 'fill-in', 'Écouter, bien', 'ecouter'],
    ['numeric', { _: 'vingt' }, 'fill-in', 'vingt', '22.1'],
    ['cloze', { a: 'regarde', b: 'b' }, 'fill-in', 'regarde[,]b', 'regarde[,]a'],
    ['scale', { _: '3' }, 'likert', '3', ''],
    ['reflection', { _: 'un texte intime' }, 'other', 'x', ''],
  ] as const)('%s, %j', (type, fields, kind, response, pattern) => {
    expect(interaction2004Of(spec(type), fields)).toEqual({ type: kind, response, pattern });
  });

  it('reports the right number as the range that is right', () => {
    const item = { ...spec('numeric'), type: 'numeric' as const, value: 22.1, tolerance: 0.5 };
    expect(interaction2004Of(item, { _: '22,5' })).toEqual({
      type: 'numeric',
      response: '22.5',
      pattern: '21.6[:]22.6',
    });
  });

  it('reports gaps with the same right answer as one text: a pattern holds no text twice', () => {
    const gap = (id: string) => ({ id, options: ['a', 'b'], key: 'b' });
    const item = { ...spec('cloze'), type: 'cloze' as const, gaps: [gap('a'), gap('b')] };
    expect(interaction2004Of(item, { a: 'b', b: 'a' })).toEqual({
      type: 'fill-in',
      response: 'b|a',
      pattern: 'b|b',
    });
  });

  it('reports a case as a performance, each answer after the id of its step', () => {
    const { type, response, pattern } = interaction2004Of(spec('progressive'), { a_: 'b' });
    expect([type, response]).toEqual(['performance', 'a[.]b']);
    expect(pattern).toMatch(/^a\[\.\][^[]+(\[,\][a-z]\[\.\][^[]+)+$/);
  });

  it('says "incorrect" where SCORM 1.2 says "wrong"', () => {
    expect([1, 0.5, 0].map((score) => result2004Of(spec('single'), score))).toEqual([
      'correct',
      '0.5',
      'incorrect',
    ]);
  });

  it('describes on one line of 250 characters, with the language', () => {
    expect(description(' Que\n dire ? ', 'fr')).toBe('{lang=fr}Que dire ?');
    expect(description('x'.repeat(300), 'ar')).toHaveLength('{lang=ar}'.length + 250);
  });
});
