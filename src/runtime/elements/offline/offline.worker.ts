/// <reference lib="webworker" />
/**
 * The service worker of the guide in one language: registered only when a person asks to store the
 * pages. It answers requests for these pages and leaves all others to the network.
 */
import { guideCache, isGuideCache } from '../../storage/keys.ts';

declare const self: ServiceWorkerGlobalScope;

/** Constant that the build writes before this script (build/guide.ts). */
declare const OFFLINE: { language: string; version: string; files: string[] };

const CACHE = guideCache(OFFLINE.language, OFFLINE.version);
const files = new Set(OFFLINE.files);

self.addEventListener('install', (event) => {
  event.waitUntil(fetchMissing().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOlder().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !files.has(new URL(request.url).pathname)) return;
  event.respondWith(answer(request));
});

/**
 * Fetches the files that are not in the cache yet. After a broken download the browser tries to
 * install again at each page, and must not fetch the same files each time.
 */
async function fetchMissing(): Promise<void> {
  const cache = await caches.open(CACHE);
  const cached = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = OFFLINE.files.filter((file) => !cached.has(file));
  await Promise.all(missing.map((file) => cache.add(new Request(file, { cache: 'reload' }))));
}

async function deleteOlder(): Promise<void> {
  for (const name of await caches.keys())
    if (isGuideCache(OFFLINE.language, name) && name !== CACHE) await caches.delete(name);
}

async function answer(request: Request): Promise<Response> {
  const cached = await caches.match(request, { cacheName: CACHE, ignoreSearch: true });
  return cached ?? fetch(request);
}
