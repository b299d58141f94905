/// <reference lib="webworker" />
/**
 * The service worker of a package preview, on the origin of trials: it answers requests for the files
 * of the package from the cache that the trial's host page filled, with a policy that allows these
 * files alone. Any other request of the package, one for a file that the package lacks, and each
 * report of the policy goes to the host page.
 */
import { rangeOf } from './byte-range.ts';
import { PREVIEW_CACHE } from '../../storage/keys.ts';
import { FOLDER, PREVIEW_CHANNEL, spelled, WATCH, type Asked } from './preview-names.ts';
import { watchedDocument } from './watched-document.ts';

declare const self: ServiceWorkerGlobalScope;

const channel = new BroadcastChannel(PREVIEW_CHANNEL);
const report = (asked: Asked) => channel.postMessage(asked);

const { scope } = self.registration;
const PACKAGE = scope + FOLDER;

// Reports of the policy come through this worker. A document that has no worker (a sandboxed frame)
// would send them to a host: port 1 is forbidden to browsers and `.invalid` names none (RFC 6761).
const REPORTS = 'https://preview.invalid:1/';

// Other authors' packages use inline scripts. Frames made of text (`blob:`, `data:`) have no worker,
// and what they ask for would be in no report.
const POLICY = [
  `default-src ${PACKAGE} ${scope}${WATCH} data: blob: 'unsafe-inline' 'unsafe-eval'`,
  `frame-src ${PACKAGE}`,
  `object-src ${PACKAGE}`,
  `form-action ${PACKAGE}`,
  `report-uri ${REPORTS}`,
].join('; ');

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.url === REPORTS) {
    event.respondWith(reported(request));
    return;
  }
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) return;
  // The watching script is a file of the site.
  if (url.href === scope + WATCH) return;
  if (url.href.startsWith(PACKAGE)) {
    event.respondWith(answer(request));
    return;
  }
  report({ kind: 'outside', address: url.origin + url.pathname });
  event.respondWith(Response.error());
});

/** Passes on what the policy refused (CSP 3, 5.3: `csp-report`). */
async function reported(request: Request): Promise<Response> {
  const text = await request.text();
  try {
    const { 'csp-report': violation } = JSON.parse(text) as {
      'csp-report': Record<string, unknown>;
    };
    const address = String(violation['blocked-uri'] ?? '');
    // An empty address is that of a frame made of text: `data:`.
    if (address !== 'inline' && address !== 'eval')
      report({ kind: 'outside', address: address.replace(/[?#].*$/, '') || 'data:' });
  } catch {
    console.warn('A report of the policy is no JSON.', text);
  }
  return new Response(null, { status: 204 });
}

async function answer(request: Request): Promise<Response> {
  const url = spelled(request.url);
  const cached = await caches.match(url, { cacheName: PREVIEW_CACHE });
  const headers = new Headers({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' });
  if (!cached) {
    report({ kind: 'missing', address: readable(url.slice(PACKAGE.length)) });
    return new Response('', { status: 404, headers });
  }
  const type = cached.headers.get('Content-Type') ?? '';
  headers.set('Content-Type', type);
  const isDocument = /^(?:document|i?frame|embed|object)$/.test(request.destination);
  if (isDocument && /html/.test(type)) {
    const { body, hints } = watchedDocument(
      new Uint8Array(await cached.arrayBuffer()),
      scope + WATCH,
    );
    for (const hint of hints) report({ kind: 'connection', address: hint });
    return new Response(body, { headers });
  }
  return part(await cached.blob(), request.headers.get('Range'), headers);
}

/** A path as people write it. A `%` that encodes nothing stays. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A file, or the part of it that a media player asks for. */
function part(file: Blob, asked: string | null, headers: Headers): Response {
  headers.set('Accept-Ranges', 'bytes');
  const range = rangeOf(asked, file.size);
  if (range === null) {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  if (!range) {
    headers.set('Content-Length', String(file.size));
    return new Response(file, { headers });
  }
  const { first, last } = range;
  headers.set('Content-Range', `bytes ${first}-${last}/${file.size}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(file.slice(first, last + 1, headers.get('Content-Type') ?? ''), {
    status: 206,
    headers,
  });
}
