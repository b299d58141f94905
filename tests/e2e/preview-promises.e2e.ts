/**
 * What the package preview promises: a harmless package tries each thing that it should not be able to
 * do. What it found is in the values that it gives to the run-time.
 */
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import {
  close,
  facts,
  launchOptions,
  notes,
  packageFrame,
  packageWith,
  play,
  press,
  reportOf,
  status,
  upload,
} from './preview-page.ts';

test.use({ launchOptions });

/** A host that a package could want to reach, and the first line of each request that it got. */
class OtherHost {
  readonly asked: string[] = [];
  #connections = 0;
  readonly #server: Server = createServer((socket) => {
    this.#connections += 1;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      this.asked.push(String(data).split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n');
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get connections(): number {
    return this.#connections;
  }

  close(): void {
    this.#server.close();
  }
}

/** A page of a package that runs a program and gives what it found to the run-time as JSON. */
const trying = (program: string) => `<!doctype html><html lang="fr"><title>x</title><body><script>
const api = parent.API;
const attempt = async (name, work) => {
  try { return [name, String(await work())]; } catch (error) { return [name, error.name]; }
};
(async () => {
  api.LMSInitialize('');
  const found = await (async () => { ${program} })();
  api.LMSSetValue('cmi.suspend_data', JSON.stringify(Object.fromEntries(await Promise.all(found))));
  api.LMSCommit('');
  document.body.dataset.done = '';
})();
</script>`;

/** What the program of such a page found. */
async function found(page: Page): Promise<Record<string, string>> {
  await packageFrame(page).locator('[data-done]').waitFor({ state: 'attached' });
  await close(page);
  const { model } = await reportOf(page);
  return JSON.parse(String(model['suspend_data'])) as Record<string, string>;
}

/** Everything that a page can keep at its origin. */
const LEAVE = `
  localStorage.setItem('left', '1'); sessionStorage.setItem('left', '1');
  document.cookie = 'left=1'; document.cookie = 'deep=1; Path=/workshop/try/package/';
  await (await caches.open('left')).put('/left', new Response('1'));
  await new Promise((resolve) => { indexedDB.open('left', 1).onsuccess = ({ target }) => { target.result.close(); resolve(); }; });
  await (await navigator.storage.getDirectory()).getFileHandle('left', { create: true });`;

const LOOK = `return [
  attempt('local', () => Object.keys(localStorage)),
  attempt('session', () => Object.keys(sessionStorage)),
  attempt('cookie', () => document.cookie),
  attempt('caches', async () => await caches.keys()),
  attempt('databases', async () => (await indexedDB.databases()).map(({ name }) => name)),
  attempt('files', async () => { const names = []; for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name); return names; }),
  attempt('top', () => top.document.title),
  attempt('topStorage', () => top.localStorage.length),
  attempt('topWorkers', () => top.navigator.serviceWorker),
];`;

test('what the site keeps in this browser is out of reach, and what a package keeps is erased', async ({
  page,
}) => {
  await page.goto('/workshop/');
  const kept = async () =>
    page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await page.evaluate(async () => {
    localStorage.setItem('mine', '1');
    sessionStorage.setItem('mine', '1');
    document.cookie = 'mine=1';
    await caches.open('mine');
    await new Promise((resolve) => {
      indexedDB.open('mine', 1).onsuccess = resolve;
    });
  });
  const before = await kept();
  await upload(page, 'a.zip', packageWith({ 'index.html': trying(LEAVE + LOOK) }));
  await press(page, 'Ouvrir');
  // Only what it left itself, and the mark and the cache of the preview.
  expect(await found(page)).toEqual({
    local: expect.stringMatching(/^(left,sanad-try|sanad-try,left)$/) as unknown as string,
    session: 'left',
    cookie: expect.stringMatching(/^(left=1; deep=1|deep=1; left=1|)$/) as unknown as string,
    caches: 'sanad-try,left',
    databases: 'left',
    files: 'left',
    top: 'SecurityError',
    topStorage: 'SecurityError',
    topWorkers: 'SecurityError',
  });
  expect(await kept()).toEqual(before);
  // The next package finds nothing of the first.
  await upload(page, 'b.zip', packageWith({ 'index.html': trying(LOOK) }));
  await press(page, 'Ouvrir');
  expect(await found(page)).toMatchObject({
    local: 'sanad-try',
    session: '',
    cookie: '',
    caches: 'sanad-try',
    databases: '',
    files: '',
  });
  expect(await kept()).toEqual(before);
});

test('what a package left in a tab that was closed is erased before the next one', async ({
  page,
}) => {
  await play(page, packageWith({ 'index.html': trying(`${LEAVE} return [];`) }));
  await packageFrame(page).locator('[data-done]').waitFor({ state: 'attached' });
  await page.goto('/');
  await play(page, packageWith({ 'index.html': trying(LOOK) }));
  expect(await found(page)).toMatchObject({
    local: 'sanad-try',
    caches: 'sanad-try',
    databases: '',
    files: '',
  });
});

test('a package registers no worker, for the site or for itself', async ({ page }) => {
  const program = `return [
    attempt('own', () => navigator.serviceWorker.register('own.js')),
    attempt('site', () => navigator.serviceWorker.register('/workshop/try/worker.js', { scope: '/' })),
    attempt('text', () => navigator.serviceWorker.register(URL.createObjectURL(new Blob(['']))))];`;
  await page.goto('/workshop/');
  const zip = packageWith({ 'index.html': trying(program), 'own.js': 'self.onfetch = () => {};' });
  await upload(page, 'a.zip', zip);
  await press(page, 'Ouvrir');
  const errors = await found(page);
  expect(Object.keys(errors)).toEqual(['own', 'site', 'text']);
  for (const error of Object.values(errors)) expect(error).toMatch(/^(TypeError|SecurityError)$/);
  const workers = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(workers).toBe(0);
});

test('nothing reaches another host, and everything asked for is in the report, frames included', async ({
  page,
}) => {
  const host = new OtherHost();
  const url = await host.open();
  const program = `
    const put = (name, set) => { const element = document.createElement(name); Object.assign(element, set); document.body.append(element); return element; };
    put('img', { src: '${url}/img' }); put('iframe', { src: '${url}/frame' }); put('script', { src: '${url}/script' });
    put('link', { rel: 'stylesheet', href: '${url}/style' }); put('link', { rel: 'prefetch', href: '${url}/prefetch' });
    put('video', { src: '${url}/video' }); put('object', { data: '${url}/object' });
    put('iframe', { srcdoc: '<img src="${url}/srcdoc">' });
    put('iframe', { sandbox: 'allow-scripts', srcdoc: '<img src="${url}/sandboxed">' });
    const blank = put('iframe', {}).contentDocument; blank.open(); blank.write('<img src="${url}/written">'); blank.close();
    put('iframe', { src: 'inner.html' });
    put('iframe', { src: 'data:text/html,<img src="${url}/data">' });
    put('iframe', { src: URL.createObjectURL(new Blob(['<img src="${url}/blob">'], { type: 'text/html' })) });
    const form = put('form', { action: '${url}/form', method: 'post' });
    new Worker('worker.js'); new Worker(URL.createObjectURL(new Blob(["fetch('${url}/blob-worker').catch(() => {})"])));
    form.submit();
    return [
      attempt('fetch', () => fetch('${url}/fetch?who=1')),
      attempt('beacon', () => navigator.sendBeacon('${url}/beacon', 'x')),
      attempt('socket', () => new Promise((resolve) => { new WebSocket('${url.replace('http', 'ws')}/socket').onerror = () => resolve('refused'); })),
      attempt('events', () => new Promise((resolve) => { new EventSource('${url}/events').onerror = () => resolve('refused'); })),
      attempt('site', () => fetch('/index.html')),
    ];`;
  const zip = packageWith({
    'index.html': trying(program),
    'inner.html': `<!doctype html><title>x</title><img src="${url}/inner">`,
    'worker.js': `fetch('${url}/worker').catch(() => {})`,
  });
  await play(page, zip);
  const all = facts(page);
  for (const path of [
    ...['img', 'script', 'style', 'prefetch', 'video', 'fetch', 'beacon', 'events', 'form'],
    ...['srcdoc', 'sandboxed', 'written', 'inner', 'worker', 'blob-worker'],
  ])
    await expect(all).toContainText(new RegExp(`${url}/${path}( |$)`));
  await expect(all).toContainText(`${url.replace('http', 'ws')}/socket`);
  // The policy names frames of other hosts by their origin.
  await expect(all).toContainText(new RegExp(`${url}( |$)`));
  await expect(all).toContainText('data:');
  await expect(all).toContainText('blob');
  await expect(all).toContainText('/index.html');
  const { fetch, socket, events, site } = await found(page);
  expect([fetch, socket, events, site]).toEqual(['TypeError', 'refused', 'refused', 'TypeError']);
  // Chromium opens a connection for a frame before it looks at the policy; nothing is asked for in it.
  expect(host.asked).toEqual([]);
  host.close();
});

test('what no policy governs is taken away and told: WebRTC, preconnect', async ({ page }) => {
  const host = new OtherHost();
  const url = await host.open();
  const program = `
    return [
      attempt('rtc', () => new RTCPeerConnection({ iceServers: [{ urls: '${url.replace('http://', 'turn:')}?transport=tcp', username: 'a', credential: 'b' }] })),
      attempt('frame', async () => {
        const frame = document.createElement('iframe'); document.body.append(frame); await 0;
        return new frame.contentWindow.RTCPeerConnection();
      })];`;
  const index = trying(program).replace(
    '<title>',
    `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><title>`,
  );
  await play(page, packageWith({ 'index.html': index }));
  expect(await found(page)).toEqual({ rtc: 'TypeError', frame: 'TypeError' });
  await expect(notes(page)).toContainText('connexion sans page');
  await expect(notes(page)).toContainText(`${url} ; RTCPeerConnection`);
  expect(host.connections).toBe(0);
  host.close();
});

test('a package moves neither this page nor its own frame to another host', async ({ page }) => {
  const host = new OtherHost();
  const url = await host.open();
  const program = `
    document.body.insertAdjacentHTML('beforeend', '<a id="t" target="_top" href="${url}/top">x</a><a id="p" target="_parent" href="${url}/parent">x</a><a id="s" href="${url}/self">x</a><a id="d" download="x.txt" href="data:,x">x</a>');
    for (const id of ['t', 'p', 's', 'd']) document.getElementById(id).click();
    const result = [attempt('top', () => { top.location = '${url}/script-top'; }), attempt('title', () => { top.document.title = 'x'; }),
      attempt('parent', () => { parent.location = '${url}/script-parent'; })];
    location = '${url}/script-self';
    return result;`;
  await play(page, packageWith({ 'index.html': trying(program) }));
  const list = notes(page);
  for (const path of ['top', 'parent', 'self', 'script-self'])
    await expect(list).toContainText(`${url}/${path}`);
  await expect(list).toContainText('téléchargement (data:,x)');
  const { top, title } = await found(page);
  expect([top, title]).toEqual(['SecurityError', 'SecurityError']);
  expect(new URL(page.url()).pathname).toBe('/workshop/');
  expect([host.asked, host.connections]).toEqual([[], 0]);
  host.close();
});

test('a package that moves the page which holds it ends the trial, in words', async ({ page }) => {
  await play(
    page,
    packageWith({
      'index.html': `<!doctype html><title>x</title><script>const link = parent.document.createElement('a'); link.href = '/'; parent.document.body.append(link); link.click();</script>`,
    }),
  );
  await expect(status(page)).toContainText('a quitté le cadre de l’essai');
  await expect(page.locator('.preview-frame iframe')).toHaveCount(0);
});

test('a package’s own window opens inside the trial, with the run-time, and is told', async ({
  page,
}) => {
  const zip = packageWith({
    'index.html': `<!doctype html><title>x</title><button onclick="w = window.open('course.html', 'course')">Commencer</button><a href="other.html" target="_blank">Autre</a>`,
    'course.html': `<!doctype html><title>x</title><p>contenu</p><script>let w = opener; while (w.parent !== w && !w.API) w = w.parent; w.API.LMSInitialize(''); w.API.LMSSetValue('cmi.core.lesson_status', 'completed');</script><button onclick="window.close()">Finir</button>`,
    'other.html': '<!doctype html><title>x</title><p>autre page</p>',
  });
  await play(page, zip);
  await packageFrame(page).getByRole('button', { name: 'Commencer' }).press('Enter');
  const windows = page.frameLocator('.preview-frame iframe');
  const course = windows.frameLocator('.preview-window iframe');
  await expect(course.getByText('contenu')).toBeVisible();
  await expect(facts(page)).toContainText('État enregistrécompleted');
  await expect(notes(page)).toContainText('ouvre une fenêtre à lui (course.html)');
  await course.getByRole('button', { name: 'Finir' }).press('Enter');
  await expect(windows.locator('.preview-window')).toHaveCount(0);
  await packageFrame(page).getByRole('link', { name: 'Autre' }).press('Enter');
  await expect(course.getByText('autre page')).toBeVisible();
  await windows.getByRole('button', { name: 'Fermer cette fenêtre' }).press('Enter');
  await expect(windows.locator('.preview-window')).toHaveCount(0);
  expect(page.context().pages()).toHaveLength(1);
});

test('without a second name that answers there is no trial, and the page says why', async ({
  page,
  baseURL,
}) => {
  const other = baseURL!.replace('localhost', '127.0.0.1');
  await page.route(`${other}/**`, (route) => route.abort());
  await page.goto('/workshop/');
  await upload(page, 'a.zip', packageWith({ 'index.html': '<!doctype html><title>x</title>' }));
  await expect(status(page)).toContainText('une seconde adresse', { timeout: 15_000 });
  await expect(status(page)).toContainText('npm start');
  await expect(page.locator('[data-do="open"]')).toBeHidden();
  await expect(page.locator('.preview-frame iframe')).toHaveCount(0);
});

test('records that a person has at the second name are not emptied: there is no trial', async ({
  browser,
  baseURL,
}) => {
  // In a browser that does not partition storage, the frame would have the storage of that name.
  const context = await browser.newContext();
  const page = await context.newPage();
  const zip = packageWith({ 'index.html': '<!doctype html><title>x</title>' });
  await page.goto(`${baseURL}/workshop/`);
  await upload(page, 'a.zip', zip);
  await expect(status(page)).toHaveText('a.zip');
  const host = page.frames().find((frame) => frame.url().endsWith('/workshop/host/'))!;
  await host.evaluate(() => {
    localStorage.clear();
    localStorage.setItem('sanad:1:module', 'kept');
  });
  await page.reload();
  await upload(page, 'a.zip', zip);
  await expect(status(page)).toContainText('vous utilisez aussi ce site à sa seconde adresse');
  await context.close();
});
