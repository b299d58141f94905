import type { Translated } from '../message.ts';
import type { preview as source } from './preview.fr.ts';

/** Words of the package preview, in English. */
export const preview = {
  'preview.title': 'Try a SCORM package',
  'preview.lead':
    'The .zip file is opened in this page, before a strict test platform that notes every call. It does not leave your device. Ours or another, in SCORM 1.2 or 2004.',
  'preview.warning':
    'A package is a program: try only what comes from a source you know. What it asks of other sites is refused and noted.',
  'preview.file': '.zip file to try (or drop it here)',
  'preview.unsupported':
    'The trial is not possible in this browser: it needs a service worker (an https address, outside private browsing).',
  'preview.reading': 'Reading the package…',
  'preview.failed':
    'The trial could not begin: a file of the site did not arrive, or this browser has no room left. Check the network and start again.',
  'preview.not-zip': 'This file is not a readable .zip. Choose the package without unzipping it.',
  'preview.damaged':
    'The file {path} of the .zip is damaged. Download or copy the package again, or make it anew.',
  'preview.encrypted':
    'The file {path} of the .zip is protected by a password: a platform could not open it. Make the package again without a password.',
  'preview.cmi5': 'This is a cmi5 package: it needs an xAPI record store and cannot be tried here.',
  'preview.no-manifest':
    'This .zip has no imsmanifest.xml file: it is not a SCORM package. Export it again and choose SCORM.',
  'preview.manifest-in-folder':
    'The file imsmanifest.xml is in a folder ({path}): a platform would refuse it. Zip what the folder holds, not the folder.',
  'preview.bad-path':
    'A path of the .zip leads out of the package ({path}): it is refused. Ask those who made it for another file.',
  'preview.backslash':
    'The paths of the .zip are written with "\\" ({path}): platforms may not find the files. Zip what the folder holds with another tool.',
  'preview.too-large': 'This package is too large to be tried here: 300 MB or 5,000 files at most.',
  'preview.broken-manifest':
    'The file imsmanifest.xml cannot be read: a platform would refuse it. Export the package again.',
  'preview.no-sco': 'The manifest names no page to open: a platform could launch nothing.',
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
} as const satisfies Translated<typeof source>;
