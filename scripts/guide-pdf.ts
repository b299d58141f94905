/**
 * `npm run guide:pdf`, after a build: prints the guide of each language as an A5 PDF beside its
 * single file, and adds it, with its size, to the page of downloads. It is not part of the build
 * because it needs a browser, and a browser’s PDF differs at each run.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { PARTS_FOLDER, partsPath } from '../src/course/parts-folder.ts';
import { formatSize } from '../src/i18n/size.ts';
import { guideWords } from '../src/build/guide-words.ts';
import { edited, find, parseDocument } from '../src/formats/shared/html.ts';
import { escapeXml } from '../src/formats/shared/xml.ts';
import { pagesOfPlaces, rightToLeft } from '../src/formats/pdf/pdf.ts';
import { SOURCE_LANGUAGE } from '../src/fields/common.ts';
import {
  GUIDE_LANGUAGES,
  isGuideLanguage,
  type GuideLanguage,
} from '../src/fields/guide-language.ts';
import { ensureBrowser } from './browser.ts';

const SITE = 'dist';
if (!readdirSync(`${SITE}/${PARTS_FOLDER}`).includes(`guide-${SOURCE_LANGUAGE}.html`)) {
  throw new Error('The guide is not built. Run `npm run build` first.');
}
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox'],
});
const languages = readdirSync(`${SITE}/${PARTS_FOLDER}`)
  .flatMap((name) => /^guide-(.+)\.html$/.exec(name)?.[1] ?? [])
  .filter(isGuideLanguage);
for (const language of languages) {
  const file = `${SITE}/${partsPath(`guide-${language}`)}`;
  const page = await browser.newPage();
  await page.goto(`file://${resolve(`${file}.html`)}`);
  const pdf = await booklet(page, language);
  writeFileSync(`${file}.pdf`, pdf);
  await page.close();
  offer(language, `${file}.pdf`);
  console.log(`${file}.pdf: ${statSync(`${file}.pdf`).size} bytes`);
}
await browser.close();

/**
 * Prints twice: first to learn the page number of each destination, then with these numbers beside
 * the links.
 */
async function booklet(page: Page, language: GuideLanguage): Promise<Uint8Array> {
  const print = () => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const pages = Object.fromEntries(await pagesOfPlaces(await print()));
  const t = await guideWords(language, new URL('../', import.meta.url));
  const words = t('take.onPage', { number: '{number}' });
  await page.evaluate(
    ([numbers, text]) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')) {
        const number = numbers[link.hash.slice(1)];
        if (number === undefined || link.closest('.cite')) continue;
        const isListed = link.closest('.entries') !== null;
        link.dataset['page'] = isListed ? String(number) : text.replace('{number}', `${number}`);
      }
    },
    [pages, words] as const,
  );
  const pdf = await print();
  return GUIDE_LANGUAGES[language].direction === 'rtl' ? rightToLeft(pdf) : pdf;
}

/** Puts the link into the empty element of the page. */
function offer(language: GuideLanguage, pdf: string): void {
  const folder = language === SOURCE_LANGUAGE ? SITE : `${SITE}/${language}`;
  const page = `${folder}/guide/take/index.html`;
  const html = readFileSync(page, 'utf8');
  const size = formatSize(statSync(pdf).size, language);
  const place = find(parseDocument(html), ({ properties }) => 'dataPdf' in properties);
  if (!place?.position) throw new Error(`${page}: there is no place for the PDF.`);
  const [url, label] = ['dataPdf', 'dataLabel'].map((name) =>
    escapeXml(String(place.properties[name])),
  );
  const offered = edited(html, [
    {
      start: place.position.start.offset ?? 0,
      end: place.position.end.offset ?? 0,
      text: `<p data-pdf="${url}" data-label="${label}"><a class="button" href="${url}" download>${label} (${size})</a></p>`,
    },
  ]);
  writeFileSync(page, offered);
}
