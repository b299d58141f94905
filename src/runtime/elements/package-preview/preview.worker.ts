/// <reference lib="webworker" />
/**
 * The service worker of a package preview: it answers requests for the files of the package from the
 * cache that the trainers' page filled. Any other request of the package, and one for a file that the
 * package lacks, is refused and reported to that page.
 */
import { PREVIEW_CACHE } from '../../storage/keys.ts';
import { FOLDER, PREVIEW_CHANNEL, spelled, type Asked } from './preview-names.ts';

declare const self: ServiceWorkerGlobalScope;

const channel = new BroadcastChannel(PREVIEW_CHANNEL);

// Other authors' packages use inline scripts. This worker refuses requests by HTTP; the policy stops
// what no worker sees: web sockets, and forms sent elsewhere.
const POLICY =
  "default-src http: https: data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'self'";

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) return;
  if (url.href.startsWith(self.registration.scope)) {
    event.respondWith(answer(request));
    return;
  }
  report({ kind: 'outside', address: url.origin + url.pathname });
  event.respondWith(Response.error());
});

const report = (asked: Asked) => channel.postMessage(asked);

async function answer(request: Request): Promise<Response> {
  const url = spelled(request.url);
  const cached = await caches.match(url, { cacheName: PREVIEW_CACHE });
  if (!cached) {
    const path = url.slice(`${self.registration.scope}${FOLDER}`.length);
    report({ kind: 'missing', address: decodeURI(path) });
    return new Response('', { status: 404, headers: { 'Content-Security-Policy': POLICY } });
  }
  const headers = new Headers(cached.headers);
  headers.set('Content-Security-Policy', POLICY);
  headers.set('Cache-Control', 'no-store');
  return new Response(cached.body, { headers });
}
