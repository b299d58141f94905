/**
 * Sets of fonts for `npm run test:browser -- --fonts SET`, from Debian’s packages; none is
 * installed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run.ts';

/** A set: Debian packages, and the names of the font files used. */
interface FontSet {
  readonly packages: readonly [string, ...string[]];
  readonly files: readonly string[];
}

const SETS: Readonly<Record<string, FontSet>> = {
  bare: { packages: ['fonts-dejavu-core'], files: ['DejaVu*'] },
  noto: { packages: ['fonts-dejavu-core', 'fonts-noto-core'], files: ['DejaVu*', 'Noto*'] },
  // As on Android: no serif font for Latin letters.
  phone: {
    packages: ['fonts-roboto-unhinted', 'fonts-noto-core', 'fonts-noto-ui-core'],
    files: ['Roboto-*', 'NotoNaskhArabic*', 'NotoSansArabicUI*'],
  },
};

/**
 * Downloads a set into .cache/ and gives the file for FONTCONFIG_FILE.
 * @throws {Error} when the set is unknown, or Debian’s packages cannot be downloaded
 */
export async function fontconfigOf(name: string): Promise<string> {
  const set = SETS[name];
  if (!set) throw new Error(`No fonts "${name}": there are ${Object.keys(SETS).join(', ')}.`);
  const folder = resolve('.cache/fonts', name);
  mkdirSync(folder, { recursive: true });
  const script = 'cd "$0" && apt-get download "$@" && for deb in *.deb; do dpkg -x "$deb" .; done';
  const { code, output } = await run(['sh', '-c', script, folder, ...set.packages], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`Fonts come from Debian's packages by apt-get:\n${output}`);
  const file = `${folder}/fonts.conf`;
  const taken = set.files.map((glob) => `<glob>${folder}/*/${glob}</glob>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<dir>${folder}</dir><cachedir>${folder}/cache</cachedir>
<include ignore_missing="yes">/etc/fonts/conf.d</include>
<selectfont><rejectfont><glob>${folder}/*.?tf</glob></rejectfont><acceptfont>${taken}</acceptfont></selectfont>
</fontconfig>
`,
  );
  return file;
}
