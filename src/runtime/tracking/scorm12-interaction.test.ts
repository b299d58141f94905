import { describe, expect, it } from 'vitest';
import { scoringSpecOf } from '../../items/scoring-spec-of.ts';
import { sampleBank } from '../../items/samples/sample-bank.ts';
import { interactionOf, resultOf } from './scorm12-interaction.ts';

const spec = (type: string) => {
  const item = sampleBank.items.find((candidate) => candidate.type === type);
  if (!item) throw new Error(type);
  return scoringSpecOf(item);
};

describe('interactionOf', () => {
  it.each([
    ['single', { _: 'a' }, 'choice', 'a', 'a'],
    ['multiple', { c: 'x', b: 'x' }, 'choice', 'b,c', 'a,c'],
    ['true-false', { a: '+', b: '+', c: '-' }, 'choice', 'a,b', 'a,c'],
    ['long-menu', { b: 'x' }, 'choice', 'b', 'b,d,i'],
    ['matching', { a: 'c', b: 'a' }, 'matching', 'a.c,b.a', 'a.b,b.a'],
    ['categorise', { a: 'b', b: 'a', c: 'a' }, 'matching', 'a.b,b.a,c.a', 'a.b,b.a,c.b'],
    ['ordering', { a: '2', b: '1', c: '3' }, 'sequencing', 'b,a,c', 'a,b,c'],
    ['short-answer', { _: 'Écouter\n bien' }, 'fill-in', 'Écouter bien', 'ecouter'],
    ['numeric', { _: '22,5' }, 'numeric', '22.5', '22.1'],
    ['numeric', { _: 'vingt' }, 'fill-in', 'vingt', '22.1'],
    ['cloze', { a: 'regarde', b: 'b' }, 'fill-in', 'regarde|b', 'regarde|a'],
    ['hotspot', { c: 'x' }, 'choice', 'c', 'a'],
    ['progressive', { a_: 'b', ba: 'x', c_: '3' }, 'performance', 'b|a|3', 'a|ac|2'],
  ] as const)('%s, %j', (type, fields, kind, response, pattern) => {
    expect(interactionOf(spec(type), fields)).toEqual({ type: kind, response, pattern });
  });

  it('reports an item that is not scored as neutral', () => {
    expect(resultOf(spec('scale'), 0)).toBe('neutral');
    expect(interactionOf(spec('reflection'), { _: 'un texte intime' }).response).toBe('x');
  });

  it('keeps within 255 characters', () => {
    const { response } = interactionOf(spec('short-answer'), { _: 'x'.repeat(400) });
    expect(response).toHaveLength(255);
  });

  it('reports a partly right answer as its score', () => {
    expect([1, 0.5, 0, 2 / 3].map((score) => resultOf(spec('single'), score))).toEqual([
      'correct',
      '0.5',
      'wrong',
      '0.67',
    ]);
  });
});
