#!/usr/bin/env bash
# scorm-again: GetValue of a `_count` gives a number in releases 1 and 2, and text in release 3.
#
# The id of an entry is text in all three, so one expects "2" where the older ones give 2. Content that calls a method of text on what it was given, such as trim or
# match, works until it first reads the length of a list, and stops with an error there.
#
# What it means for content: make text of whatever GetValue or LMSGetValue gives, before anything else.
#
# Seen with scorm-again 1.7.1, 2.6.8 and 3.4.3, in Chromium 150.0 (Debian) by playwright-core 1.65.1,
# in SCORM 1.2 and SCORM 2004, after one entry of the list was set:
#   1.7.1 and 2.6.8: _count is a number, the id of the entry is text
#   3.4.3: both are text
# The script ends with 1 when that changes. It needs Node 20 or newer, npm, and a Chromium
# (CHROME_PATH, or one on the path).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 \
  one@npm:scorm-again@1.7.1 two@npm:scorm-again@2.6.8 three@npm:scorm-again@3.4.3
browser=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
"$browser" --version
cat >measure.mjs <<'SCRIPT'
import { chromium } from 'playwright-core';

const EXPECTED = { one: 'number, string', two: 'number, string', three: 'string, string' };
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });

/** Types of what a run-time gives for the length of a list and for the id of its entry. */
async function typesIn(release, file, api, prefix) {
  const page = await browser.newPage();
  await page.setContent('<p>platform</p>');
  await page.addScriptTag({ path: `node_modules/${release}/dist/${file}.min.js` });
  const types = await page.evaluate(
    ([name, before]) => {
      const runtime = new globalThis[name]({ autocommit: false, logLevel: 5 });
      runtime[`${before}Initialize`]('');
      runtime[`${before}SetValue`]('cmi.objectives.0.id', 'first');
      return ['cmi.objectives._count', 'cmi.objectives.0.id']
        .map((element) => typeof runtime[`${before}GetValue`](element))
        .join(', ');
    },
    [api, prefix],
  );
  await page.close();
  return types;
}

let changed = false;
for (const release of Object.keys(EXPECTED))
  for (const [file, api, prefix] of [
    ['scorm12', 'Scorm12API', 'LMS'],
    ['scorm2004', 'Scorm2004API', ''],
  ]) {
    const types = await typesIn(release, file, api, prefix);
    console.log(`release ${release}, ${file}: _count, id: ${types}`);
    changed ||= types !== EXPECTED[release];
  }
await browser.close();
if (changed) {
  console.error('Changed: expected number in releases 1 and 2 for _count, and string elsewhere.');
  process.exit(1);
}
SCRIPT
node measure.mjs "$browser"
