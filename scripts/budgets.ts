/** `npm run budgets`: compares the built site with the budgets of docs/packages.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { longestState, SUSPEND_DATA_LIMIT } from '../src/learning/state-codec.ts';
import { BuiltModuleSchema } from '../src/course/built-module.ts';
import { PARTS_FOLDER, partsPath } from '../src/course/parts-folder.ts';
import { FORMATS, PLAYER_BUNDLES, type Standard } from '../src/formats/registry.ts';
import type { Format } from '../src/formats/shared/format.ts';
import { packageBytes, packageFiles } from '../src/publishing/packages/package.ts';
import { scriptsOf, sheetsOf } from '../src/build/built-page.ts';
import { withImports } from '../src/build/script-imports.ts';
import { edited, elementsOf, hasClass, parseDocument } from '../src/formats/shared/html.ts';
import { builtEditions, readParts } from '../src/build/node-parts.ts';

const KB = 1024;
const SITE = 'dist';
const files = (readdirSync(SITE, { recursive: true }) as string[]).sort();
const gzipped = (content: Uint8Array | string) => gzipSync(content, { level: 9 }).length;

interface Line {
  readonly what: string;
  readonly worst: string;
  readonly value: number;
  readonly limit: number;
}

/**
 * Bytes of a page without cache: its HTML, style sheets, scripts and icon. Figures of lessons are
 * left out; drawings of the guide count.
 */
async function weigh(page: string): Promise<{ all: number; script: number }> {
  const html = readFileSync(join(SITE, page), 'utf8');
  const scripts = await withImports(scriptsOf(html), (url) =>
    readFileSync(join(SITE, url), 'utf8'),
  );
  const icon = gzipped(readFileSync(join(SITE, 'favicon.svg')));
  const text = isGuide(page) ? html : withoutFigures(html);
  const script = scripts.reduce((sum, url) => sum + size(url), 0);
  const styles = sheetsOf(html).reduce((sum, url) => sum + size(url), 0);
  return { all: gzipped(text) + styles + script + icon, script };
}

const size = (url: string) => gzipped(readFileSync(join(SITE, url)));

function withoutFigures(html: string): string {
  const figures = elementsOf(parseDocument(html), (node) => hasClass(node, 'figure-drawing'));
  return edited(
    html,
    figures.map(({ position }) => ({
      start: position!.start.offset!,
      end: position!.end.offset!,
      text: '',
    })),
  );
}

function heaviest(
  what: string,
  limit: number,
  entries: readonly [name: string, value: number][],
): Line {
  const [worst, value] = entries.reduce((a, b) => (b[1] > a[1] ? b : a), ['(none)', 0]);
  return { what, worst, value, limit };
}

/** Makes each module in each language in a format, with its bytes and the files of the zip. */
async function packageLines({
  id,
  extension,
  maxBytes,
  hostedFormat,
}: Format<Standard>): Promise<Line[]> {
  const options = { standard: id, baseUrl: hostedFormat && 'https://site.example/courses/' };
  const made = await Promise.all(
    (await builtEditions(SITE)).map(async (edition) => {
      const list = packageFiles(await readParts(SITE, [edition], id), options);
      const name = `${edition.module} ${edition.language}`;
      return { name, files: list.length, bytes: packageBytes(list, options).length };
    }),
  );
  const sizes = heaviest(
    `package ${id}`,
    maxBytes,
    made.map(({ name, bytes }) => [name, bytes]),
  );
  if (extension !== 'zip') return [sizes];
  const most = heaviest(
    `files in a package ${id}`,
    40,
    made.map(({ name, files }) => [name, files]),
  );
  return [sizes, most];
}

const pages = files.filter((file) => file.endsWith('index.html') && !file.startsWith(PARTS_FOLDER));
const lessons = pages.filter((page) => /modules\/[^/]+\/[^/]+\/index\.html$/.test(page));
const isGuide = (page: string) => /(^|\/)(guide\/([^/]+\/)?|table\/)index\.html$/.test(page);
const guide = pages.filter(isGuide);
const facts = files
  .filter((file) => file.startsWith(PARTS_FOLDER) && file.endsWith('/module.json'))
  .map((file) => BuiltModuleSchema.parse(JSON.parse(readFileSync(join(SITE, file), 'utf8'))));
const weights = new Map(
  await Promise.all(pages.map(async (page) => [page, await weigh(page)] as const)),
);
const of = (list: readonly string[], part: 'all' | 'script') =>
  list.map((page): [string, number] => [page, weights.get(page)?.[part] ?? 0]);

const lines: Line[] = [
  heaviest('guide page, cold, gzip', 14 * KB, of(guide, 'all')),
  heaviest('lesson or quiz page, cold, gzip, figures aside', 40 * KB, of(lessons, 'all')),
  heaviest('of which script', 15 * KB, of(lessons, 'script')),
  ...(await Promise.all(FORMATS.map(packageLines))).flat(),
  heaviest(
    'player script, gzip',
    20 * KB,
    PLAYER_BUNDLES.map(({ script }) => [script, size(partsPath(`${script}.js`))]),
  ),
  heaviest(
    'suspend data, characters',
    SUSPEND_DATA_LIMIT / 2,
    facts.map(({ id, outline }) => [
      id,
      longestState(
        outline.lessons.map(({ number }) => number),
        outline.items,
      ),
    ]),
  ),
];

const isEmpty = lines.filter(({ worst }) => worst === '(none)');
for (const { what, worst, value, limit } of lines) {
  const mark = value > limit ? 'OVER' : 'ok';
  console.log(
    `${mark.padEnd(5)}${String(value).padStart(7)} / ${String(limit).padEnd(7)} ${what} (${worst})`,
  );
}
if (isEmpty.length > 0)
  console.log(`Nothing to weigh for: ${isEmpty.map(({ what }) => what).join(', ')}`);
process.exitCode = isEmpty.length > 0 || lines.some(({ value, limit }) => value > limit) ? 1 : 0;
