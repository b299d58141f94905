import { describe, expect, it } from 'vitest';
import { CallLog, loggedApi, loggedFetch } from './call-log.ts';
import type { Scorm12Api } from './find-api.ts';

function fakeApi(): Scorm12Api {
  return {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: (element) => (element.endsWith('mode') ? 'normal' : 'Amina Secret'),
    LMSSetValue: (element) => (element.endsWith('raw') ? 'false' : 'true'),
    LMSCommit: () => {
      throw new TypeError('Amina Secret');
    },
    LMSGetLastError: () => '405',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}

describe('loggedApi', () => {
  it('notes name, element, result, error and time, and of secrets the length', () => {
    let now = 0;
    const log = new CallLog(() => (now += 1500));
    const api = loggedApi(fakeApi, 'LMS', log);
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.core.lesson_mode')).toBe('normal');
    expect(api.LMSGetValue('cmi.core.student_name')).toBe('Amina Secret');
    api.LMSSetValue('cmi.suspend_data', '1;a1secret');
    api.LMSSetValue('cmi.interactions.0.student_response', 'secret');
    expect(api.LMSSetValue('cmi.core.score.raw', '90')).toBe('false');
    expect(api.LMSGetLastError()).toBe('405');
    expect(() => api.LMSCommit('')).toThrow(TypeError);
    expect(log.text(['Head']).split('\n')).toEqual([
      'Head',
      '',
      '    1.500 s  LMSInitialize → true',
      '    3.000 s  LMSGetValue cmi.core.lesson_mode → normal',
      '    4.500 s  LMSGetValue cmi.core.student_name → (12 characters)',
      '    6.000 s  LMSSetValue cmi.suspend_data = (10 characters) → true',
      '    7.500 s  LMSSetValue cmi.interactions.0.student_response = (6 characters) → true',
      '    9.000 s  LMSSetValue cmi.core.score.raw = 90 → false, error 405',
      '   10.500 s  LMSCommit → threw TypeError',
      '',
    ]);
  });

  it('keeps the last calls', () => {
    const log = new CallLog(() => 0);
    for (let call = 1; call <= 450; call += 1) log.add(`call ${call}`);
    expect(log.text([])).toContain('(50 earlier lines left out)');
    expect(log.text([])).not.toMatch(/call 50$/m);
    expect(log.text([])).toMatch(/call 51$/m);
  });
});

describe('loggedFetch', () => {
  it('notes what is asked of the record, and no address', async () => {
    const log = new CallLog(() => 0);
    const send = loggedFetch(() => Promise.resolve(new Response(null, { status: 403 })), log);
    await send('https://lms.example/t/secret-token', { method: 'POST' });
    await send('https://lms.example/xapi/activities/state?agent=Amina&stateId=sanad', {
      method: 'PUT',
      body: '{"state":"secret"}',
    });
    const gone = loggedFetch(() => Promise.reject(new TypeError('Amina')), log);
    await expect(gone('https://lms.example/xapi/statements?x=1')).rejects.toThrow();
    expect(log.text([])).toBe(
      [
        ...['', '    0.000 s  POST token → HTTP 403'],
        '    0.000 s  PUT state sanad (18 characters) → HTTP 403',
        ...['    0.000 s  GET statements → TypeError', ''],
      ].join('\n'),
    );
  });
});
