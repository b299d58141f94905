/**
 * The service worker of the guide in one language: registered only when a person asks for the
 * pages to be kept. It answers for its own files and leaves the rest to the network.
 */

/** Written before this script by the build (integrations/guide). */
declare const OFFLINE: { cache: string; prefix: string; files: string[] };

interface Lasting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
const worker = globalThis as unknown as Worker;
const files = new Set(OFFLINE.files);

worker.addEventListener('install', (event) => {
  (event as Lasting).waitUntil(fetched().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  (event as Lasting).waitUntil(withoutOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  if (request.method !== 'GET' || !files.has(new URL(request.url).pathname)) return;
  (event as Fetching).respondWith(answer(request));
});

/**
 * Fetches what is not there yet: on a network that breaks, a browser tries a new edition again at
 * each page, and must not pay for the same pages each time.
 */
async function fetched(): Promise<void> {
  const cache = await caches.open(OFFLINE.cache);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const lacking = OFFLINE.files.filter((file) => !there.has(file));
  await Promise.all(lacking.map((file) => cache.add(new Request(file, { cache: 'reload' }))));
}

async function withoutOlder(): Promise<void> {
  for (const name of await caches.keys()) {
    // « sanad-guide-ff- » begins the caches of « ff-Adlm » too: a version has no letter beyond f.
    const version = name.startsWith(OFFLINE.prefix) ? name.slice(OFFLINE.prefix.length) : '';
    if (/^[0-9a-f]+$/.test(version) && name !== OFFLINE.cache) await caches.delete(name);
  }
}

async function answer(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName: OFFLINE.cache, ignoreSearch: true });
  return kept ?? fetch(request);
}
