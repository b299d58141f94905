import { describe, expect, it } from 'vitest';
import { findApi, waitForApi, type Scorm12Api, type WindowLike } from './find-api.ts';

const api: Scorm12Api = {
  LMSInitialize: () => 'true',
  LMSFinish: () => 'true',
  LMSGetValue: () => '',
  LMSSetValue: () => 'true',
  LMSCommit: () => 'true',
  LMSGetLastError: () => '0',
  LMSGetErrorString: () => '',
  LMSGetDiagnostic: () => '',
};

describe('findApi, SCORM 1.2', () => {
  const root = (more: Partial<WindowLike>): WindowLike => {
    const top: WindowLike = { ...more };
    return Object.assign(top, { parent: top });
  };

  it('finds it in a parent', () => {
    expect(findApi({ parent: { parent: root({ API: api }) } }, 'API')).toBe(api);
  });

  it('finds it in the opener, and in the opener of the top', () => {
    expect(findApi(root({ opener: { parent: root({ API: api }) } }), 'API')).toBe(api);
    const top = root({ opener: root({ API: api }) });
    expect(findApi({ parent: top, top }, 'API')).toBe(api);
  });

  it('passes over windows of another origin', () => {
    const foreign = new Proxy(
      {},
      {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ) as WindowLike;
    expect(findApi({ parent: foreign, opener: root({ API: api }) }, 'API')).toBe(api);
  });

  it('gives up where there is none, in a circle too', () => {
    const a: { parent?: WindowLike } = {};
    a.parent = { parent: a };
    expect(findApi(a, 'API')).toBeUndefined();
    expect(findApi(root({ API: { LMSInitialize: 'not a function' } }), 'API')).toBeUndefined();
  });
});

describe('findApi, SCORM 2004', () => {
  it('finds its own API in an LMS that has both', () => {
    const api = { Initialize: () => 'true' };
    const scorm12 = { LMSInitialize: () => 'true' };
    const both = { API: scorm12, API_1484_11: api };
    expect(findApi({ parent: both }, 'API_1484_11')).toBe(api);
    expect(findApi({ parent: both }, 'API')).toBe(scorm12);
    expect(findApi({ API: scorm12 }, 'API_1484_11')).toBeUndefined();
  });
});

describe('waitForApi', () => {
  it('looks again until the API appears, and gives up after its patience', async () => {
    const clock = { now: 0 };
    const env = {
      now: () => clock.now,
      later: (task: () => void, wait: number) => ((clock.now += wait), task()),
    };
    const since = (moment: number) => () => (clock.now >= moment ? api : undefined);
    expect(await waitForApi(since(1000), 6000, env)).toBe(api);
    expect(clock.now).toBe(1000);
    expect(await waitForApi(since(60_000), 6000, env)).toBeUndefined();
    expect(clock.now).toBe(7000);
  });
});
