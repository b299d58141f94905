import { describe, expect, it } from 'vitest';
import { cmi5Statement } from './cmi5-statements.ts';
import { launchParameters, openCmi5, ownerOf } from './cmi5-lms.ts';
import { LmsUnavailableError } from './environment.ts';

const query = new URLSearchParams({
  endpoint: 'https://lms.example/xapi',
  fetch: 'https://lms.example/token?k=1',
  actor: '{"account":{"homePage":"https://lms.example","name":"7"}}',
  registration: 'r-1',
  activityId: 'https://lms.example/a/1',
});
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const soon = () => Promise.resolve();
const parameters = launchParameters(`?${query}`)!;

/** A fetch that answers from a table, by the part of the address that names the resource. */
function fakeFetch(answers: Record<string, [status: number, body: unknown]>) {
  const requests: { url: string; method: string; headers: Headers; body: string }[] = [];
  const send: typeof fetch = (input, init) => {
    const url = input as string;
    const { method = 'GET', headers, body } = init ?? {};
    requests.push({ url, method, headers: new Headers(headers), body: String(body ?? '') });
    const name = Object.keys(answers).find((part) => url.includes(part));
    const [status, answer] = answers[name ?? ''] ?? [404, ''];
    return Promise.resolve(
      new Response(status === 204 ? null : JSON.stringify(answer), { status }),
    );
  };
  return { requests, send };
}

const good = {
  'token?k=1': [200, { 'auth-token': 'dG9rZW4=' }],
  'LMS.LaunchData': [
    200,
    {
      contextTemplate: { extensions: { [SESSION]: 's-1' } },
      launchMode: 'Normal',
      masteryScore: 0.7,
      returnURL: 'https://lms.example/back',
    },
  ],
} satisfies Record<string, [number, unknown]>;

describe('openCmi5', () => {
  it('fetches the token by POST, then sends it with every request to the endpoint', async () => {
    const { requests, send } = fakeFetch(good);
    const { launch, record } = await openCmi5(parameters, send, () => 'id');
    expect(launch).toMatchObject({ masteryScore: 0.7, returnUrl: 'https://lms.example/back' });
    expect(record).toEqual({ state: '', completed: false, passed: false });
    expect([requests[0]?.method, requests[0]?.headers.get('authorization')]).toEqual([
      'POST',
      null,
    ]);
    for (const { url, headers } of requests.slice(1)) {
      expect(url).toMatch(/^https:\/\/lms\.example\/xapi\/(activities\/state|agents\/profile)\?/);
      expect(headers.get('authorization')).toBe('Basic dG9rZW4=');
      expect(headers.get('x-experience-api-version')).toBe('1.0.3');
    }
    const state = new URL(requests[1]!.url).searchParams;
    expect(Object.fromEntries(state)).toEqual({
      activityId: 'https://lms.example/a/1',
      agent: query.get('actor'),
      registration: 'r-1',
      stateId: 'LMS.LaunchData',
    });
    expect(requests.some(({ url }) => url.includes('profileId=cmi5LearnerPreferences'))).toBe(true);
  });

  it.each([
    [200, 'kept', 'kept'],
    [204, 'kept', 'kept'],
    // The statement is stored already; of two statements, the other one is not.
    [409, 'kept', 'refused'],
    [400, 'refused', 'refused'],
    [403, 'refused', 'refused'],
    [401, 'unreachable', 'unreachable'],
    [500, 'unreachable', 'unreachable'],
  ] as const)('HTTP %d of a statement means %s, of two %s', async (status, ofOne, ofTwo) => {
    const { send } = fakeFetch({ ...good, statements: [status, ''] });
    const lms = await openCmi5(parameters, send, () => 'id');
    const { actor, registration, activityId } = parameters;
    const statement = cmi5Statement(
      {
        ...{ actor, registration, activityId, contextTemplate: {} },
        ...{ launchMode: 'Normal', masteryScore: undefined, returnUrl: undefined },
      },
      'initialized',
      { id: 'id', timestamp: '2026-01-01T00:00:00Z' },
      0,
      undefined,
    );
    expect(await lms.send([statement])).toBe(ofOne);
    expect(await lms.send([statement, statement])).toBe(ofTwo);
  });

  it('goes nowhere but where the LMS said: no script as return address', async () => {
    const data = { ...good['LMS.LaunchData'][1], returnURL: 'javascript:alert(1)' };
    const { send } = fakeFetch({ ...good, 'LMS.LaunchData': [200, data] });
    expect((await openCmi5(parameters, send, () => 'id')).launch.returnUrl).toBeUndefined();
  });

  it.each([
    ['a used token', { 'token?k=1': [200, { 'error-code': '1', 'error-text': 'used' }] }],
    ['no launch data', { 'LMS.LaunchData': [404, ''] }],
    ['launch data without a session', { 'LMS.LaunchData': [200, { launchMode: 'Normal' }] }],
    ['an LRS that fails for good', { 'LMS.LaunchData': [503, ''] }],
    ['an LRS that refuses', { 'LMS.LaunchData': [403, ''] }],
  ] as [string, Record<string, [number, unknown]>][])(
    '%s: there is no session',
    async (_name, fault) => {
      const { send } = fakeFetch({ ...good, ...fault });
      await expect(openCmi5(parameters, send, () => 'id', soon)).rejects.toThrow(
        LmsUnavailableError,
      );
    },
  );

  it('a fault that passes is passed over; a token is never asked for after an answer', async () => {
    const { requests, send } = fakeFetch(good);
    const failing = new Set(['token', 'LMS.LaunchData', 'stateId=sanad']);
    const waits: number[] = [];
    const flaky: typeof fetch = (input, init) => {
      const fault = [...failing].find((part) => (input as string).includes(part));
      if (!fault) return send(input, init);
      failing.delete(fault);
      return fault === 'token'
        ? Promise.reject(new TypeError('network'))
        : Promise.resolve(new Response('', { status: 502 }));
    };
    const later = (wait: number) => (waits.push(wait), soon());
    await openCmi5(parameters, flaky, () => 'id', later);
    expect(waits).toEqual([1000, 1000, 1000]);
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it.each([
    ['{"state":"1;a1a","passed":"yes"}', { state: '1;a1a', completed: false, passed: false }],
    // Not a record of this version: it is read-only.
    ['{"state":7}', { state: '{"state":7}', completed: false, passed: false }],
    ['<html>', { state: '<html>', completed: false, passed: false }],
  ])('the record %s', async (text, record) => {
    const { send } = fakeFetch(good);
    const answer: typeof fetch = (input, init) =>
      (input as string).includes('stateId=sanad')
        ? Promise.resolve(new Response(text))
        : send(input, init);
    expect((await openCmi5(parameters, answer, () => 'id')).record).toEqual(record);
  });

  it('the number of a thing is the learner’s own, in this registration', async () => {
    const { send } = fakeFetch(good);
    const numberOf = async (registration: string) =>
      (await openCmi5({ ...parameters, registration }, send, (name) => name)).uuid('passed');
    expect(await numberOf('r-1')).toBe(await numberOf('r-1'));
    expect(await numberOf('r-1')).not.toBe(await numberOf('r-2'));
  });

  it('without all launch parameters there is no LMS', () => {
    expect(launchParameters('')).toBeUndefined();
    expect(launchParameters('?endpoint=x&fetch=y')).toBeUndefined();
  });
});

describe('ownerOf', () => {
  it('is the account in a registration, however its JSON is written', () => {
    const of = (actor: string, registration = 'r-1') =>
      ownerOf({ ...parameters, actor, registration }, 'module');
    const amina = of('{"account":{"homePage":"https://lms.example","name":"7"}}');
    expect(amina.lms).toBe('https://lms.example');
    expect(of('{"account": {"name": "7", "homePage": "https://lms.example"}}')).toEqual(amina);
    const others = [
      of('{"account":{"homePage":"https://lms.example","name":"8"}}'),
      of('{"account":{"homePage":"https://other.example","name":"7"}}'),
      of('{"account":{"homePage":"https://lms.example","name":"7"}}', 'r-2'),
    ];
    for (const other of others) expect(other.learner).not.toBe(amina.learner);
  });
});
