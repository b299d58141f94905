/**
 * Serves dist/ to this computer alone on http://localhost:4321 (PORT changes it), as a plain static
 * host would. 127.0.0.1 is a second name of it: packages on trial are played there.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';

const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync('dist/index.html')) {
  console.error('dist/ is empty. Run `npm run build` first.');
  process.exit(1);
}
// Each request reads the disk: a list made at the start would be outdated after the next build.
const files = sirv('dist', {
  dev: true,
  etag: true,
  setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
});
const lost = readFileSync('dist/404.html');
const answer = (request: IncomingMessage, response: ServerResponse) =>
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(lost);
  });

/** Listens at one address of this computer; false where the computer has no such address. */
function listen(address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false);
      else reject(error);
    });
    server.listen(port, address, () => resolve(true));
  });
}

try {
  await listen('127.0.0.1');
  // `localhost` is this address too, and some systems look here first.
  await listen('::1');
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one: PORT=4322 npm start`);
  process.exit(1);
}
console.log(`Sanad: http://localhost:${port} (this computer alone)`);
console.log(`Trials of packages play at http://127.0.0.1:${port}, a second name of it.`);
