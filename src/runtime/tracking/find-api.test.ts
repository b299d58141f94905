import { describe, expect, it } from 'vitest';
import {
  findScorm12Api,
  findScorm2004Api,
  waitForApi,
  type Scorm12Api,
  type WindowLike,
} from './find-api.ts';

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

describe('findScorm12Api', () => {
  const root = (more: Partial<WindowLike>): WindowLike => {
    const top: WindowLike = { ...more };
    return Object.assign(top, { parent: top });
  };

  it('finds it in a parent', () => {
    expect(findScorm12Api({ parent: { parent: root({ API: api }) } })).toBe(api);
  });

  it('finds it in the opener, and in the opener of the top', () => {
    expect(findScorm12Api(root({ opener: { parent: root({ API: api }) } }))).toBe(api);
    const top = root({ opener: root({ API: api }) });
    expect(findScorm12Api({ parent: top, top })).toBe(api);
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
    expect(findScorm12Api({ parent: foreign, opener: root({ API: api }) })).toBe(api);
  });

  it('gives up where there is none, in a circle too', () => {
    const a: { parent?: WindowLike } = {};
    a.parent = { parent: a };
    expect(findScorm12Api(a)).toBeUndefined();
    expect(findScorm12Api(root({ API: { LMSInitialize: 'not a function' } }))).toBeUndefined();
  });
});

describe('findScorm2004Api', () => {
  it('finds its own API in an LMS that has both', () => {
    const api = { Initialize: () => 'true' };
    const scorm12 = { LMSInitialize: () => 'true' };
    const both = { API: scorm12, API_1484_11: api };
    expect(findScorm2004Api({ parent: both })).toBe(api);
    expect(findScorm12Api({ parent: both })).toBe(scorm12);
    expect(findScorm2004Api({ API: scorm12 })).toBeUndefined();
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
