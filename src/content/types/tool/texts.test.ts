import { describe, expect, it } from 'vitest';
import type { Tool } from './schema.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { tools } from './tool.ts';
import { toolTexts, withWords } from './texts.ts';

const toolFingerprint = (data: Tool) => fingerprintOf(tools, data);
const tool: Tool = {
  id: 'sample',
  number: 1,
  pictogram: 'plan',
  title: { fr: 'Un outil', ar: 'أداة' },
  summary: { fr: 'Un résumé.' },
  bilingual: true,
  saysEmpty: false,
  groups: [
    {
      id: 'me',
      title: { fr: 'Moi' },
      fields: [
        { kind: 'line', id: 'name', label: { fr: 'Nom' }, help: { fr: 'En lettres.' } },
        { kind: 'tick', id: 'done', label: { fr: 'Fait' } },
      ],
    },
  ],
};

describe('the texts of a tool', () => {
  it('have keys, in the order of the sheet', () => {
    expect(toolTexts(tool)).toEqual([
      ['title', 'Un outil'],
      ['summary', 'Un résumé.'],
      ['me', 'Moi'],
      ['me.name', 'Nom'],
      ['me.name.help', 'En lettres.'],
      ['me.done', 'Fait'],
    ]);
  });

  it('take the words of one more language; the rest stays as it is', () => {
    const words = withWords(tool, 'pt', { title: 'Uma ferramenta', 'me.name.help': 'Em letras.' });
    expect(words.title).toEqual({ fr: 'Un outil', ar: 'أداة', pt: 'Uma ferramenta' });
    expect(words.groups[0]?.fields).toEqual([
      {
        kind: 'line',
        id: 'name',
        label: { fr: 'Nom' },
        help: { fr: 'En lettres.', pt: 'Em letras.' },
      },
      { kind: 'tick', id: 'done', label: { fr: 'Fait' } },
    ]);
    expect(words.summary).toEqual(tool.summary);
  });

  it('have one fingerprint, that changes with a French word and with nothing else', () => {
    const changed = (label: string): Tool => ({
      ...tool,
      groups: [
        { ...tool.groups[0]!, fields: [{ kind: 'tick', id: 'done', label: { fr: label } }] },
      ],
    });
    expect(toolFingerprint(withWords(tool, 'pt', { title: 'x' }))).toBe(toolFingerprint(tool));
    expect(toolFingerprint({ ...tool, number: 2 })).toBe(toolFingerprint(tool));
    expect(toolFingerprint(changed('Faite'))).not.toBe(toolFingerprint(changed('Fait')));
  });
});
