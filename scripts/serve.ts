/** Serves dist/ on http://localhost:4321 (PORT changes it), as a plain static host would. */
import { createServer } from 'node:http';
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
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(lost);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one: PORT=4322 npm start`);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`Sanad: http://localhost:${port}`);
});
