/** Packages of all shapes in the preview: they play, or the page says in words why not. */
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { adaptShape, golfShape, storylineShape } from '../lms/foreign-packages.ts';
import {
  bytesOf,
  close,
  facts,
  launchOptions,
  manifestOf,
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

for (const version of ['1.2', '2004'] as const)
  test(`the shape of golf in SCORM ${version}: several activities on one launch page`, async ({
    page,
  }) => {
    await page.goto('/workshop/');
    await upload(page, 'golf.zip', golfShape(version));
    for (const [index, topic] of ['playing', 'etiquette'].entries()) {
      await page.getByLabel('Activité').selectOption({ index });
      await page.locator('[data-do="open"]').press('Enter');
      const sco = packageFrame(page);
      await expect(sco.frameLocator('#contentFrame').getByText(topic)).toBeVisible();
      await sco.getByRole('button', { name: 'Next' }).press('Enter');
      await close(page);
      await expect(facts(page)).toContainText('Séance fermée par le paquetoui');
      await expect(facts(page)).toContainText(`shared/none-${topic}.jpg`);
    }
    expect(await reportOf(page)).toMatchObject({ errors: [], hosts: [], title: 'Forme' });
  });

test('the shape of Adapt plays, and its mastery score reaches the run-time', async ({ page }) => {
  await play(page, adaptShape());
  await expect(packageFrame(page).getByRole('heading', { name: 'Cours adapté' })).toBeVisible();
  await packageFrame(page).getByRole('button', { name: 'Valider' }).press('Enter');
  await expect(facts(page)).toContainText('Score enregistré70');
  await close(page);
  const report = await reportOf(page);
  // 70 of 100 is above the 60 of the manifest: the LMS turns "completed" into "passed".
  expect(report).toMatchObject({ finished: true, errors: [], hosts: [], status: 'passed' });
  expect(report.model).toMatchObject({ student_data: { mastery_score: '60' } });
  expect(report.missing).toEqual(['adapt/css/fonts/none.woff']);
  await expect(notes(page)).toContainText('Moodle enregistre « passed » ou « failed »');
});

test('the shape of Storyline plays, with the launch data and the measure of its manifest', async ({
  page,
}) => {
  await play(page, storylineShape());
  const story = packageFrame(page).frameLocator('[name="scormdriver_content"]');
  await expect(story.getByText('42 couleur=bleu')).toBeVisible();
  await story.getByRole('button', { name: 'Finir' }).press('Enter');
  await expect(facts(page)).toContainText('Score enregistré50');
  await close(page);
  const report = await reportOf(page);
  // 0.5 is below the 0.8 of the manifest.
  expect(report).toMatchObject({ finished: true, errors: [], status: 'completed, failed' });
  expect(report.model).toMatchObject({ scaled_passing_score: '0.8', launch_data: 'couleur=bleu' });
  await expect(notes(page)).toContainText('minNormalizedMeasure');
});

const SCRIPT = {
  '1.2': (body: string) =>
    `<!doctype html><title>x</title><script>const api = parent.API; api.LMSInitialize(''); const set = (k, v) => api.LMSSetValue('cmi.' + k, v); ${body}; api.LMSFinish('');</script>`,
  '2004 3rd Edition': (body: string) =>
    `<!doctype html><title>x</title><script>const api = parent.API_1484_11; api.Initialize(''); const set = (k, v) => api.SetValue('cmi.' + k, v); ${body}; api.Terminate('');</script>`,
};

test('all that the manifest says of an activity reaches the run-time', async ({ page }) => {
  const cases = [
    [
      '1.2',
      '<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,no message</adlcp:timelimitaction><adlcp:datafromlms>x=1</adlcp:datafromlms>',
      `set('suspend_data', ['student_data.mastery_score', 'student_data.max_time_allowed', 'student_data.time_limit_action', 'launch_data', 'core.lesson_mode', 'core.credit'].map((k) => api.LMSGetValue('cmi.' + k)).join())`,
      '80,00:30:00,exit,no message,x=1,normal,credit',
    ],
    [
      '2004 3rd Edition',
      '<adlcp:timeLimitAction>exit,no message</adlcp:timeLimitAction><adlcp:dataFromLMS>x=1</adlcp:dataFromLMS><adlcp:completionThreshold>0.5</adlcp:completionThreshold><imsss:sequencing><imsss:limitConditions attemptAbsoluteDurationLimit="PT30M"/><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>',
      `set('exit', 'suspend'); set('suspend_data', ['scaled_passing_score', 'completion_threshold', 'max_time_allowed', 'time_limit_action', 'launch_data', 'mode', 'credit'].map((k) => api.GetValue('cmi.' + k)).join())`,
      '0.8,0.5,PT30M,exit,no message,x=1,normal,credit',
    ],
  ] as const;
  await page.goto('/workshop/');
  for (const [version, item, body, expected] of cases) {
    const files = {
      'imsmanifest.xml': manifestOf(version, ['index.html'], { item }),
      'index.html': SCRIPT[version](body),
    };
    await upload(page, `${version}.zip`, zipSync(bytesOf(files)));
    await press(page, 'Ouvrir');
    await expect(facts(page)).toContainText(
      new RegExp(`${version}\\.zip.*Séance fermée par le paquetoui`),
    );
    expect((await reportOf(page)).model).toMatchObject({ suspend_data: expected });
  }
});

test('what a real Moodle makes of it is told with its name', async ({ page }) => {
  const cases: [keyof typeof SCRIPT, string, string[]][] = [
    ['1.2', '', ['Moodle enregistrerait « completed »']],
    ['1.2', `set('core.lesson_status', 'passed')`, ['l’enseignant doit cocher aussi « passed »']],
    [
      '2004 3rd Edition',
      `set('score.scaled', '0.5'); set('interactions.0.id', 'a'); set('interactions.0.timestamp', '2026-11-22T19:00:05+01:00')`,
      ['la note serait 0 dans Moodle', 'erreur 406', '« P »'],
    ],
  ];
  await page.goto('/workshop/');
  for (const [index, [version, body, words]] of cases.entries()) {
    const files = {
      'imsmanifest.xml': manifestOf(version),
      'index.html': SCRIPT[version](body),
    };
    await upload(page, `${index}.zip`, zipSync(bytesOf(files)));
    await press(page, 'Ouvrir');
    await expect(facts(page)).toContainText(
      new RegExp(`${index}\\.zip.*Séance fermée par le paquetoui`),
    );
    for (const text of words) await expect(notes(page)).toContainText(text);
  }
  // A package without an organization, and one with a hidden item.
  const plain = manifestOf('1.2').replace(/<organization .*<\/organization>/s, '');
  const page1 = SCRIPT['1.2']('');
  await upload(
    page,
    'plain.zip',
    zipSync(bytesOf({ 'imsmanifest.xml': plain, 'index.html': page1 })),
  );
  await press(page, 'Ouvrir');
  await expect(notes(page)).toContainText('Moodle en fait une activité');
  const hidden = manifestOf('1.2', ['index.html', 'b.html']).replace(
    'identifierref="r1"',
    'identifierref="r1" isvisible="false"',
  );
  await upload(
    page,
    'hidden.zip',
    zipSync(bytesOf({ 'imsmanifest.xml': hidden, 'index.html': page1, 'b.html': page1 })),
  );
  await press(page, 'Ouvrir');
  await expect(page.getByLabel('Activité')).toBeHidden();
  await expect(notes(page)).toContainText('isvisible');
});

test('sound has its length, and a player can go to a place', async ({ page }) => {
  // Two seconds of silence: 8000 samples of one byte a second.
  const samples = 16_000;
  const wav = Buffer.alloc(44 + samples, 128);
  wav.write('RIFF', 0).toString();
  wav.writeUInt32LE(36 + samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(8000, 24);
  wav.writeUInt32LE(8000, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples, 40);
  const zip = packageWith({
    'index.html': `<!doctype html><title>x</title><audio src="silence.wav"></audio><p></p><script>
const audio = document.querySelector('audio');
audio.onloadedmetadata = () => { audio.currentTime = 1.5; };
audio.onseeked = async () => {
  const part = await fetch('silence.wav', { headers: { Range: 'bytes=0-3' } });
  document.querySelector('p').textContent = [audio.duration, audio.currentTime, part.status, await part.text(), part.headers.get('Content-Range')].join(' ');
};</script>`,
    'silence.wav': new Uint8Array(wav),
  });
  await play(page, zip);
  await expect(packageFrame(page).locator('p')).toHaveText(
    `2 1.5 206 RIFF bytes 0-3/${44 + samples}`,
  );
});

test('an archive with a fault is refused in words, with a remedy', async ({ page }) => {
  const manifest = manifestOf('1.2', ['page.html']);
  const cases: [Record<string, string | Uint8Array>, string][] = [
    [{ 'imsmanifest.xml': manifest }, 'La page de départ (page.html) n’est pas dans le .zip'],
    [{ 'imsmanifest.xml': manifest, 'Page.html': '<p>' }, 'diffère par ses majuscules'],
    [
      { 'imsmanifest.xml': manifest.replaceAll('page.html', 'page.pdf'), 'page.pdf': '%PDF-1.7' },
      'n’est pas une page',
    ],
    [
      { 'imsmanifest.xml': manifest, 'page.html': new Uint8Array([0x89, 0x50, 0, 0]) },
      'n’est pas une page',
    ],
    [
      { 'imsmanifest.xml': manifest.replaceAll('page.html', 'https://other.example/') },
      'commence sur un autre site',
    ],
    [
      {
        'imsmanifest.xml': new Uint8Array(Buffer.from(manifest.replace('Essai', 'Été'), 'latin1')),
        'page.html': '<p>',
      },
      'l’encodage qu’il annonce (UTF-8)',
    ],
    [{ 'a\\page.html': '<p>', 'imsmanifest.xml': manifest }, 'anciens outils de Windows'],
  ];
  await page.goto('/workshop/');
  for (const [files, words] of cases) {
    await upload(page, 'essai.zip', zipSync(bytesOf(files)));
    await expect(status(page)).toContainText(words);
    await expect(page.locator('[data-do="open"]')).toBeHidden();
  }
  await upload(page, 'essai.exe', strToU8('MZ and a zip'));
  await expect(status(page)).toContainText('se décompresse seul');
});

test('an archive of a Mac plays, with a remark', async ({ page }) => {
  const zip = zipSync(
    bytesOf({
      'imsmanifest.xml': manifestOf('1.2', ['leçon-été.html']),
      'leçon-été.html': '<!doctype html><title>x</title><p>leçon</p>',
      '__MACOSX/._imsmanifest.xml': 'x',
    }),
  );
  // Bit 11 of the flags (APPNOTE 4.4.4) says that a name is UTF-8. The Mac leaves it out.
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const name = Buffer.from('leçon-été.html');
  const bytes = Buffer.from(zip);
  for (const at of [bytes.indexOf(name) - 30 + 6, bytes.lastIndexOf(name) - 46 + 8])
    view.setUint16(at, view.getUint16(at, true) & ~0x800, true);
  await play(page, zip);
  await expect(packageFrame(page).getByText('leçon')).toBeVisible();
  await expect(notes(page)).toContainText('leçon-été.html est en UTF-8 sans le dire');
  await expect(notes(page)).toContainText('__MACOSX/._imsmanifest.xml');
});
