#!/usr/bin/env bash
# Chromium: an unnamed @page rule of a later style sheet beats a named one of an earlier sheet.
#
# CSS Paged Media Level 3 (section 4.3, cascading in the page context) gives a named page selector a
# higher specificity than none. So `@page sheet { margin: 10mm }` should win over
# `@page { margin: 40mm }` in whatever order they come. Inside one style sheet it does. Where the two
# stand in two sheets, Chromium takes the rule of the later sheet.
#
# What it means for a site: a sheet with margins of its own is printed with the general margins as
# soon as a general style sheet is loaded after it. `!important`, or the order, mends it.
#
# Seen with Chromium 156.0 (Debian), playwright-core 1.65.1 and pdfjs-dist 4.10.38:
#   one sheet, named first: text begins 10 mm from the left
#   two sheets, named last: 10 mm
#   two sheets, named first: 40 mm
# The script ends with 1 when that changes. It needs Node 20 or newer, npm, and a Chromium
# (CHROME_PATH, or one on the path).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 pdfjs-dist@4.10.38
browser=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
"$browser" --version
cat >measure.mjs <<'SCRIPT'
import { chromium } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const NAMED = '@page sheet { margin: 10mm }';
const UNNAMED = '@page { margin: 40mm }';
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });

/** Millimetres from the left edge of the paper to the text. */
async function leftOf(...sheets) {
  const page = await browser.newPage();
  await page.setContent(
    `<style>body, p { margin: 0 } div { page: sheet }</style>
     ${sheets.map((rules) => `<style>${rules}</style>`).join('')}<div><p>Text</p></div>`,
  );
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const pdf = await getDocument({ data }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return Math.round((items.find(({ str }) => str === 'Text').transform[4] * 25.4) / 72);
}

const seen = [
  ['one sheet, named first', await leftOf(NAMED + UNNAMED), 10],
  ['two sheets, named last', await leftOf(UNNAMED, NAMED), 10],
  ['two sheets, named first', await leftOf(NAMED, UNNAMED), 40],
];
await browser.close();
for (const [order, left] of seen) console.log(`${order}: ${left} mm`);
if (seen.some(([, left, before]) => left !== before)) {
  console.error('Changed: expected 10, 10 and 40 mm.');
  process.exit(1);
}
SCRIPT
node measure.mjs "$browser"
