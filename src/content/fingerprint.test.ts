import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { banks } from './types/bank.ts';
import { pages, type PageData } from './types/page.ts';
import { practices, type Practice } from './types/practice.ts';
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

  it('of a good-practice sheet sees a changed word of its facts, not a changed figure', () => {
    const sheet = (purpose: string, value: number) => {
      const practice: Practice = {
        id: 'x',
        title: 'a',
        summary: 'b',
        zone: { place: 'p', region: 'r' },
        lead: 'l',
        partners: ['q'],
        project: { name: 'n', fullName: 'f', purpose },
        period: '2020',
        results: [{ value, unit: 'séances', what: 'w', source: 's' }],
        review: { state: 'draft' },
      };
      return fingerprintOf(practices, practice, 'c');
    };
    expect(sheet('Soigner', 10)).toBe(sheet('Soigner', 12));
    expect(sheet('Soigner', 10)).not.toBe(sheet('Accueillir', 10));
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
