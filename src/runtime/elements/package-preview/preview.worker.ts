/**
 * The service worker of a trial: it answers for the files of the package from the cache that the
 * workshop filled, and for nothing else. Whatever the package asks of another address is refused
 * and told to the workshop, and so is a file that the package does not have.
 */
import { FOLDER, spelled, TRIAL, type Asked } from './preview-names.ts';

interface Lasting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Response | Promise<Response>): void;
}
interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
const worker = globalThis as unknown as Worker;
const channel = new BroadcastChannel(TRIAL);

// Packages of others use inline scripts. Requests by HTTP come here and are refused; the policy
// stops what does not: web sockets, and forms sent elsewhere.
const POLICY =
  "default-src http: https: data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'self'";

worker.addEventListener('install', (event) => {
  (event as Lasting).waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  (event as Lasting).waitUntil(worker.clients.claim());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) return;
  if (url.href.startsWith(worker.registration.scope)) {
    (event as Fetching).respondWith(answer(request));
    return;
  }
  tell({ kind: 'outside', address: url.origin + url.pathname });
  (event as Fetching).respondWith(Response.error());
});

const tell = (asked: Asked) => channel.postMessage(asked);

async function answer(request: Request): Promise<Response> {
  const url = spelled(request.url);
  const kept = await caches.match(url, { cacheName: TRIAL });
  if (!kept) {
    const path = url.slice(`${worker.registration.scope}${FOLDER}`.length);
    tell({ kind: 'missing', address: decodeURI(path) });
    return new Response('', { status: 404, headers: { 'Content-Security-Policy': POLICY } });
  }
  const headers = new Headers(kept.headers);
  headers.set('Content-Security-Policy', POLICY);
  headers.set('Cache-Control', 'no-store');
  return new Response(kept.body, { headers });
}
