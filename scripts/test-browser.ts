/**
 * `npm run test:browser [FILE]`: runs the tests in a browser on the built site; all arguments are
 * Playwright’s. `-- --fonts bare|noto|phone` uses only these fonts, on Debian.
 */
import { ensureBrowser } from './browser.ts';
import { fontconfigOf } from './fonts.ts';
import { run } from './run.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--fonts');
const [, fonts] = at < 0 ? [] : args.splice(at, 2);
const { code } = await run(['playwright', 'test', ...args], {
  env: {
    CHROME_PATH: await ensureBrowser(),
    ...(at >= 0 && { FONTCONFIG_FILE: await fontconfigOf(fonts ?? '') }),
  },
});
process.exitCode = code;
