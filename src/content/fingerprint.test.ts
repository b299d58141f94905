import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { banks } from './types/bank.ts';
import { pages, type PageData } from './types/page.ts';
import { sessions, type Session } from './types/session.ts';

const page: PageData = {
  id: 'x',
  number: 1,
  title: 'a',
  summary: 'b',
  review: { state: 'draft' },
};

describe('fingerprint', () => {
  it('is 12 hexadecimal digits', () => {
    expect(fingerprintOf(pages, page, 'c')).toMatch(/^[0-9a-f]{12}$/);
    expect(fingerprintOf(pages, page, 'c')).not.toBe(fingerprintOf(pages, page, 'd'));
  });

  it('of a kit sees a changed word of its plan, not a changed number', () => {
    const kit = (title: string, minutes: number) => {
      const session: Session = {
        id: 'x',
        title: 'a',
        summary: 'b',
        minutes: 60,
        group: 'g',
        material: ['m'],
        plan: [{ title, minutes, text: 't', objectives: [] }],
        roleplay: { title: 'r', scene: 's', roles: [] },
        grid: [],
        harms: [],
        review: { state: 'draft' },
      };
      return fingerprintOf(sessions, session, 'c');
    };
    expect(kit('Ouvrir', 10)).toBe(kit('Ouvrir', 15));
    expect(kit('Ouvrir', 10)).not.toBe(kit('Fermer', 10));
  });

  it('of a bank without words is one too', () => {
    const bank = { languages: [], translations: {}, items: [], exceptions: {} };
    expect(
      fingerprintOf(banks, {
        ...bank,
        module: 'x',
        version: 1,
        passMark: 80,
        feedback: 'end',
      }),
    ).toMatch(/^[0-9a-f]{12}$/);
  });
});
