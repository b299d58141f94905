import type { Translated } from '../message.ts';
import type { preview as source } from './preview.fr.ts';

/** Words of the package preview, in English. */
export const preview = {
  'preview.title': 'Try a SCORM package',
  'preview.lead':
    'The .zip file is opened in this page, before a strict test platform that notes every call. It does not leave your device. Ours or another, in SCORM 1.2 or 2004.',
  'preview.warning':
    'The package runs in a closed frame, at another address than the site: what the site keeps in this browser, and this page, are out of its reach. What it asks of other sites is refused and noted; what it keeps is erased at the end. A browser cannot close everything: it may open a connection to another site in which nothing is asked for, and a program made to harm can use that (WebRTC). Try only what comes from a source you know.',
  'preview.file': '.zip file to try (or drop it here)',
  'preview.reading': 'Reading the package…',
  'preview.failed':
    'The trial could not begin: a file of the site did not arrive, or this browser has no room left. Check the network and start again.',
  'preview.not-zip': 'This file is not a readable .zip. Choose the package without unzipping it.',
  'preview.damaged':
    'The file {path} of the .zip is damaged: its content is not what the .zip says. Download or copy the package again, or make it anew.',
  'preview.encrypted':
    'The file {path} of the .zip is protected by a password, or marked as such: a platform could not open it. Make the package again without a password.',
  'preview.cmi5': 'This is a cmi5 package: it needs an xAPI record store and cannot be tried here.',
  'preview.no-manifest':
    'This .zip has no imsmanifest.xml file: it is not a SCORM package. Export it again and choose SCORM.',
  'preview.manifest-in-folder':
    'The file imsmanifest.xml is in a folder ({path}): a platform would refuse it. Zip what the folder holds, not the folder.',
  'preview.bad-path':
    'A path of the .zip leads out of the package ({path}): it is refused. Ask those who made it for another file.',
  'preview.backslash':
    'The paths of the .zip are written with "\\" ({path}), as older tools of Windows do: platforms may not find the files. Zip what the folder holds with another tool.',
  'preview.too-large': 'This package is too large to be tried here: 300 MB or 5,000 files at most.',
  'preview.broken-manifest':
    'The file imsmanifest.xml cannot be read: a platform would refuse it. Export the package again.',
  'preview.no-sco':
    'The manifest names no page to open: many platforms could launch nothing. Export the package again.',
  'preview.activity': 'Activity',
  'preview.open': 'Open',
  'preview.resume': 'Open again, to check that it resumes',
  'preview.close': 'Close, as the learner would',
  'preview.frame': 'The package on trial',
  'preview.report': 'Report',
  'preview.package': 'Package',
  'preview.opened': 'Session opened',
  'preview.finished': 'Session closed by the package',
  'preview.yes': 'yes',
  'preview.no': 'no',
  'preview.status': 'Status recorded',
  'preview.score': 'Score recorded',
  'preview.none': 'none',
  'preview.suspend': 'Suspend data, at most',
  'preview.of': '{used} characters of {limit}',
  'preview.errors': 'Calls refused',
  'preview.missing': 'Files asked for and not in the package',
  'preview.hosts': 'Requests outside of the package',
  'preview.calls': 'Calls',
  'preview.call': 'Call',
  'preview.value': 'Value',
  'preview.answer': 'Answer',
  'preview.error': 'Error',
  'preview.time': 'Seconds',
  'preview.model': 'Data model',
  'preview.print': 'Print the report',
  'preview.save': 'Save as JSON',
  'preview.self-extracting':
    'This file is a program that unpacks itself, not a .zip: a platform would refuse it. Unpack it, then zip what it holds.',
  'preview.wrong-size':
    'The file {path} does not have the size that the .zip says: its unpacking was stopped there. Ask those who made it for another file.',
  'preview.twice':
    'The .zip has two files of the same name ({path}): nobody knows which one a platform would keep. Make the package again.',
  'preview.manifest-encoding':
    'The file imsmanifest.xml is not in the encoding that it declares ({path}): many platforms would refuse it. Save it as UTF-8, or export the package again.',
  'preview.start-outside':
    'The package begins on another site ({path}): the trial does not go to other sites, and many platforms do not either.',
  'preview.start-missing':
    'The start page ({path}) is not in the .zip: a platform would show nothing. Export the package again.',
  'preview.start-case':
    'The start page ({path}) is in the .zip under a name with other capitals: most platforms would not find it. Give it the same name in both places.',
  'preview.start-no-page':
    'The start file ({path}) is not a page: a platform would offer it as a download, and follow nothing. Choose an HTML page as the start.',
  'preview.no-origin':
    'The trial does not take place. A package is a program: it plays here only at a second address, apart from what this site keeps in your browser, and none answered (waiting time: {seconds} seconds at most). On your computer, "npm start" opens one; for a published site, those who run it can set one ("A second name for previews" in docs/packages.md).',
  'preview.too-close':
    'The trial does not take place: the second address of this site shares its cookies. Those who run the site must choose one under another domain.',
  'preview.occupied':
    'The trial does not take place: you use this site at its second address too, and what it keeps there would be erased at the end. Use another browser or a private window.',
  'preview.forbidden':
    'The trial is not possible in this browser: it denies to a frame of another address what is needed to serve the package (service worker and storage). Allow third-party site data for this trial, or use another browser.',
  'preview.left':
    'The package left the frame of the trial: the trial is stopped. A platform would have lost its page.',
  'preview.host': 'Frame of a trial',
  'preview.host-alone':
    'This page holds a package on trial, in a frame of the workshop. Opened by itself, it shows nothing.',
  'preview.window': 'Window opened by the package',
  'preview.close-window': 'Close this window',
  'preview.notes': 'Good to know',
  'preview.unflagged-names':
    'The name {path} is UTF-8 and does not say so, as the Mac writes it: some platforms will misread it. Prefer names without accents, or another tool.',
  'preview.system-files':
    'The .zip has files that the computer added ({path}): the trial leaves them out. They serve nothing; remove them if a platform complains.',
  'preview.case-only':
    'Two names differ in capitals only ({path}): a server on Windows will keep one. Change one of them.',
  'preview.hidden-items':
    'The manifest hides activities (isvisible="false"): they are not offered here.',
  'preview.own-window':
    'The package opens a window of its own ({path}). Here it opens inside the frame; on many platforms, blockers of pop-up windows stop it.',
  'preview.download': 'The package offers a download ({path}): the trial does not allow it.',
  'preview.leave':
    'The package tried to lead its page, or that of the platform, elsewhere ({path}): refused here.',
  'preview.connection':
    'The package tried to open a connection without a page ({path}): the trial took it away.',
  'preview.program-fault': 'Errors of the package’s program: {path}',
  'preview.moodle-no-status':
    'Ended without a status: Moodle would record "completed", and the activity would be complete.',
  'preview.moodle-passed':
    'Status "passed": by default, Moodle completes the activity for "completed" only; the teacher must tick "passed" too.',
  'preview.moodle-mastery':
    'The manifest sets a pass mark: with a score, Moodle records "passed" or "failed" whatever the package says, and "completed" is no longer reached.',
  'preview.moodle-measure':
    'The manifest sets a pass mark (minNormalizedMeasure): Moodle 4.5 and 5.0 do not apply it; only what the package says counts.',
  'preview.moodle-scaled': 'A "scaled" score without "raw": the grade would be 0 in Moodle.',
  'preview.moodle-raw-scale':
    'A score that is not out of 100: Moodle takes "raw" as the grade, and does not look at "max".',
  'preview.moodle-zone':
    'A timestamp with an offset (19:00:05+01:00): refused here, and by Moodle too (error 406).',
  'preview.moodle-tokens':
    'An answer with a character other than letters without accents, digits, dot and "_": Moodle refuses it.',
  'preview.moodle-identifiers':
    'An identifier of a question with a space or a character outside of ASCII: Moodle refuses it.',
  'preview.moodle-navigation':
    'A navigation request (adl.nav.request) at the end: in Moodle it makes the end of the session fail.',
  'preview.moodle-no-time': 'No session time: Moodle records an empty duration ("P").',
  'preview.moodle-suspend':
    'Suspend data beyond 4,096 characters: Moodle keeps it, unless set to the standard; other platforms cut it.',
  'preview.moodle-no-organization':
    'The manifest has no organization: Moodle makes an activity of it, many platforms refuse the package.',
  'preview.moodle-zone-utc':
    'A timestamp in "Z" without a fraction of a second: refused here by the standard; Moodle takes it.',
  'preview.moodle-result':
    'The result "incorrect" in SCORM 1.2: Moodle refuses it, the standard says "wrong".',
  'preview.moodle-hours': 'A duration whose hours have one digit: Moodle refuses it.',
  'preview.moodle-location':
    'A location of more than 255 characters: refused here by the standard; Moodle takes it, unless set to the standard.',
} as const satisfies Translated<typeof source>;
