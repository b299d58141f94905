import { describe, expect, it } from 'vitest';
import { fieldsIn } from './yaml-fields.ts';

const yaml = `id: a # un
title: "Un \\"mot\\""
plain: mot
folded: >-
  Un
  mot

texts:
  me.name: "Nom"
  "b": ""
flow: { of: "x" }
list: [{ title: "y" }]
none:
`;

describe('fieldsIn', () => {
  const fields = fieldsIn(yaml);

  it('gives every field outside lists as it is written, without its comment', () => {
    expect(fields.map(({ start, end }) => yaml.slice(start, end))).toEqual([
      'id: a',
      'title: "Un \\"mot\\""',
      'plain: mot',
      'folded: >-\n  Un\n  mot',
      'texts:\n  me.name: "Nom"\n  "b": ""',
      'me.name: "Nom"',
      '"b": ""',
      'flow: { of: "x" }',
      'of: "x"',
      'list: [{ title: "y" }]',
      'none:',
    ]);
  });

  it('gives the words of those in double quotes, with their keys', () => {
    const words = fields.flatMap(({ keys, words }) =>
      words ? [[keys, yaml.slice(words.start, words.end)]] : [],
    );
    expect(words).toEqual([
      [['title'], 'Un \\"mot\\"'],
      [['texts', 'me.name'], 'Nom'],
      [['texts', 'b'], ''],
      [['flow', 'of'], 'x'],
    ]);
  });

  it.each(['', 'mot', '- a', '"a', 'a: [', '*x'])('takes %j', (text) => {
    expect(() => fieldsIn(text)).not.toThrow();
  });
});
