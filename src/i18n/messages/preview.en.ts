import type { Translated } from '../message.ts';
import type { preview as source } from './preview.fr.ts';

/** Words of the trial of a package, in English. */
export const preview = {
  'trial.title': 'Try a SCORM package',
  'trial.lead':
    'The .zip file is opened in this page, before a strict test platform that notes every call. It does not leave your device. Ours or another, in SCORM 1.2 or 2004.',
  'trial.warning':
    'A package is a program: try only what comes from a source you know. What it asks of other sites is refused and noted.',
  'trial.file': '.zip file to try (or drop it here)',
  'trial.unsupported':
    'The trial is not possible in this browser: it needs a service worker (an https address, outside private browsing).',
  'trial.reading': 'Reading the package…',
  'trial.failed':
    'The trial could not begin: a file of the site did not arrive, or this browser has no room left. Check the network and start again.',
  'trial.not-zip': 'This file is not a readable .zip. Choose the package without unzipping it.',
  'trial.damaged':
    'The file {path} of the .zip is damaged. Download or copy the package again, or make it anew.',
  'trial.encrypted':
    'The file {path} of the .zip is protected by a password: a platform could not open it. Make the package again without a password.',
  'trial.cmi5': 'This is a cmi5 package: it needs an xAPI record store and cannot be tried here.',
  'trial.no-manifest':
    'This .zip has no imsmanifest.xml file: it is not a SCORM package. Export it again and choose SCORM.',
  'trial.manifest-in-folder':
    'The file imsmanifest.xml is in a folder ({path}): a platform would refuse it. Zip what the folder holds, not the folder.',
  'trial.bad-path':
    'A path of the .zip leads out of the package ({path}): it is refused. Ask those who made it for another file.',
  'trial.backslash':
    'The paths of the .zip are written with "\\" ({path}): platforms may not find the files. Zip what the folder holds with another tool.',
  'trial.too-large': 'This package is too large to be tried here: 300 MB or 5,000 files at most.',
  'trial.broken-manifest':
    'The file imsmanifest.xml cannot be read: a platform would refuse it. Export the package again.',
  'trial.no-sco': 'The manifest names no page to open: a platform could launch nothing.',
  'trial.activity': 'Activity',
  'trial.open': 'Open',
  'trial.resume': 'Open again, to check that it resumes',
  'trial.close': 'Close, as the learner would',
  'trial.frame': 'The package on trial',
  'trial.report': 'Report',
  'trial.package': 'Package',
  'trial.opened': 'Session opened',
  'trial.finished': 'Session closed by the package',
  'trial.yes': 'yes',
  'trial.no': 'no',
  'trial.status': 'Status recorded',
  'trial.score': 'Score recorded',
  'trial.none': 'none',
  'trial.suspend': 'Suspend data, at most',
  'trial.of': '{used} characters of {limit}',
  'trial.errors': 'Calls refused',
  'trial.missing': 'Files asked for and not in the package',
  'trial.hosts': 'Requests outside of the package',
  'trial.calls': 'Calls',
  'trial.call': 'Call',
  'trial.value': 'Value',
  'trial.answer': 'Answer',
  'trial.error': 'Error',
  'trial.time': 'Seconds',
  'trial.model': 'Data model',
  'trial.print': 'Print the report',
  'trial.save': 'Save as JSON',
} as const satisfies Translated<typeof source>;
