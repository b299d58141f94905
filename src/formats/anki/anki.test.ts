import { describe, expect, it } from 'vitest';
import { ankiText } from './anki.ts';

describe('text for Anki', () => {
  it('has the headers, one line a note, fields quoted and escaped', () => {
    const text = ankiText('Sanad::Premiers  secours', [
      {
        guid: 'sanad-pfa-1',
        front: ['Il dit "non".\nQue faire ?', 'A. <attendre>', ''],
        back: ['A & B'],
        tags: ['sanad', 'sanad::pfa'],
      },
    ]);
    expect(text.split('\n')).toEqual([
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#tags column:4',
      '#deck:Sanad::Premiers secours',
      '"sanad-pfa-1"\t"Il dit ""non"". Que faire ?<br>A. &lt;attendre&gt;"\t"A &amp; B"\t"sanad sanad::pfa"',
      '',
    ]);
  });

  it('refuses a tag that Anki would cut in two', () => {
    const note = { guid: 'g', front: ['f'], back: ['b'], tags: ['two words'] };
    expect(() => ankiText('Sanad', [note])).toThrow('a tag has no blank');
  });
});
