import type { workshopFr } from './workshop.fr.ts';

/** Words of the trainer's workshop. */
export const workshopEn = {
  'workshop.title': 'The workshop',
  'workshop.lead':
    'Put together the package for your platform, try it here, then upload it. Everything happens in your browser.',
  'workshop.link': 'Make a package in the workshop',
  'workshop.linkText':
    'You choose modules, languages, standard, pass mark and title; the package is made and tried in your browser.',
  'workshop.noScript':
    'The workshop needs JavaScript. Without it, take a ready package from the page “Teaching with Sanad”, or use the command:',
  'workshop.what': '1. What',
  'workshop.path': 'A whole path',
  'workshop.noPath': 'No, the modules ticked below',
  'workshop.modules': 'Modules',
  'workshop.languages': 'Languages',
  'workshop.where': '2. For which platform',
  'workshop.platform': 'Platform (LMS)',
  'workshop.moodle': 'Moodle',
  'workshop.ilias': 'ILIAS',
  'workshop.openolat': 'OpenOLAT',
  'workshop.chamilo': 'Chamilo',
  'workshop.canvas': 'Canvas',
  'workshop.blackboard': 'Blackboard',
  'workshop.openedx': 'Open edX',
  'workshop.scormcloud': 'SCORM Cloud',
  'workshop.other': 'Another one, or I do not know',
  'workshop.why.moodle':
    'Measured in Moodle 4.5: SCORM 1.2, the status “completed” and the score out of 100 arrive; the pass mark stays in the package, for in the manifest it would leave the activity incomplete.',
  'workshop.why.ilias':
    'We have not tried ILIAS: this is what almost every platform accepts, one activity a module.',
  'workshop.why.openolat':
    'We have not tried OpenOLAT: this is what almost every platform accepts, one activity a module.',
  'workshop.why.chamilo':
    'Its users report that Chamilo ignores the manifest’s pass mark and long lost a score sent after the status: the package keeps the pass mark and sends the score first. Not tried by us.',
  'workshop.why.canvas':
    'We have not tried Canvas: this is what almost every platform accepts, one activity a module.',
  'workshop.why.blackboard':
    'Its help announces SCORM 1.2 and 2004 without the edition: the third, which tells “completed” from “passed”. Not tried by us; if it is refused, take SCORM 1.2.',
  'workshop.why.openedx':
    'Its SCORM extension announces 1.2 and 2004: one package a block, so one a module, in 1.2. Not tried by us.',
  'workshop.why.scormcloud':
    'A test bench: choose the standard of your real platform. The most common settings, not tried by us.',
  'workshop.why.other':
    'What almost every platform accepts: SCORM 1.2, one activity a module. Try it with a student account before you invite people.',
  'workshop.standard': 'Standard',
  'workshop.separate': 'One package for each module and language',
  'workshop.how': '3. Settings',
  'workshop.completion': 'The module is completed when',
  'workshop.passMark': 'Pass mark, in % (empty: that of each module)',
  'workshop.ownTitle': 'Title that the platform shows (empty: that of the module)',
  'workshop.contents': 'Contents',
  'workshop.nothing': 'Choose at least one module and one language.',
  'workshop.address': 'Address of the hosted course',
  'workshop.addressWhy':
    'Put there the unzipped content of the cmi5 package made with the same settings.',
  'workshop.badAddress': 'The address starts with https:// and has neither “?” nor “#”.',
  'workshop.badMark': 'The pass mark is a whole number from 1 to 100.',
  'workshop.missing': 'Not complete in this language yet: {list}.',
  'workshop.overflow': 'The answers would not fit into this standard: {list}.',
  'workshop.holds':
    'Files to make: {outputs}. Modules: {modules}; lessons: {lessons}; questions: {items}; duration: {duration}.',
  'workshop.state': 'Suspend data: at most {state} characters of {limit}.',
  'workshop.progress': 'Progress',
  'workshop.command': 'The command that makes the same files, byte for byte:',
  'workshop.make': 'Make the package',
  'workshop.making': 'Working…',
  'workshop.ready': 'Ready. Download it, or try it first.',
  'workshop.failed':
    'The package could not be made: a file of the site did not arrive. Check the network and start again.',
  'workshop.files': '{size}, {files} files',
  'workshop.try': 'Try',
  'workshop.tryThis': 'Try {name}',
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
} as const satisfies Record<keyof typeof workshopFr, string>;
