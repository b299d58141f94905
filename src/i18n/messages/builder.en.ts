import type { Translated } from '../message.ts';
import type { builder as source } from './builder.fr.ts';

/** Words of the package builder, in English. */
export const builder = {
  'builder.title': 'The workshop',
  'builder.lead':
    'Put together the package for your platform, try it here, then upload it. Everything happens in your browser.',
  'builder.link': 'Make a package in the workshop',
  'builder.linkText':
    'You choose modules, languages, standard, pass mark and title; the package is made and tried in your browser.',
  'builder.noScript':
    'The workshop needs JavaScript. Without it, take a ready package from the page “Teaching with Sanad”, or use the command:',
  'builder.what': '1. What',
  'builder.path': 'A whole path',
  'builder.noPath': 'No, the modules ticked below',
  'builder.modules': 'Modules',
  'builder.languages': 'Languages',
  'builder.where': '2. For which platform',
  'builder.platform': 'Platform (LMS)',
  'builder.moodle': 'Moodle',
  'builder.ilias': 'ILIAS',
  'builder.openolat': 'OpenOLAT',
  'builder.chamilo': 'Chamilo',
  'builder.canvas': 'Canvas',
  'builder.blackboard': 'Blackboard',
  'builder.openedx': 'Open edX',
  'builder.scormcloud': 'SCORM Cloud',
  'builder.other': 'Another one, or I do not know',
  'builder.why.moodle':
    'Measured in Moodle 4.5: SCORM 1.2, the status “completed” and the score out of 100 arrive; the pass mark stays in the package, for in the manifest it would leave the activity incomplete.',
  'builder.why.ilias':
    'We have not tried ILIAS: this is what almost every platform accepts, one activity a module.',
  'builder.why.openolat':
    'We have not tried OpenOLAT: this is what almost every platform accepts, one activity a module.',
  'builder.why.chamilo':
    'Its users report that Chamilo ignores the manifest’s pass mark and long lost a score sent after the status: the package keeps the pass mark and sends the score first. Not tried by us.',
  'builder.why.canvas':
    'We have not tried Canvas: this is what almost every platform accepts, one activity a module.',
  'builder.why.blackboard':
    'Its help announces SCORM 1.2 and 2004 without the edition: the third, which tells “completed” from “passed”. Not tried by us; if it is refused, take SCORM 1.2.',
  'builder.why.openedx':
    'Its SCORM extension announces 1.2 and 2004: one package a block, so one a module, in 1.2. Not tried by us.',
  'builder.why.scormcloud':
    'A test bench: choose the standard of your real platform. The most common settings, not tried by us.',
  'builder.why.other':
    'What almost every platform accepts: SCORM 1.2, one activity a module. Try it with a student account before you invite people.',
  'builder.standard': 'Standard',
  'builder.separate': 'One package for each module and language',
  'builder.separateWhy':
    'In Moodle a package of several modules counts as completed after the first one, unless you tick in the activity the box that requires all SCOs to be completed, and choose the average as the grade.',
  'builder.how': '3. Settings',
  'builder.completion': 'The module is completed when',
  'builder.passMark': 'Pass mark, in % (empty: that of each module)',
  'builder.ownTitle': 'Title that the platform shows (empty: that of the module)',
  'builder.contents': 'Contents',
  'builder.nothing': 'Choose at least one module and one language.',
  'builder.address': 'Address of the hosted course',
  'builder.addressWhy':
    'Put there the unzipped content of the cmi5 package made with the same settings.',
  'builder.badAddress': 'The address starts with https:// and has neither “?” nor “#”.',
  'builder.badMark': 'The pass mark is a whole number from 1 to 100.',
  'builder.missing': 'Not complete in this language yet: {list}.',
  'builder.overflow': 'The answers would not fit into this standard: {list}.',
  'builder.holds':
    'Files to make: {outputs}. Modules: {modules}; lessons: {lessons}; questions: {items}; duration: {duration}.',
  'builder.state': 'Suspend data: at most {state} characters of {limit}.',
  'builder.progress': 'Progress',
  'builder.command': 'The command that makes the same files, byte for byte:',
  'builder.make': 'Make the package',
  'builder.making': 'Working…',
  'builder.ready': 'Ready. Download it, or try it first.',
  'builder.failed':
    'The package could not be made: a file of the site did not arrive. Check the network and start again.',
  'builder.files': '{size}, {files} files',
  'builder.try': 'Try',
  'builder.tryThis': 'Try {name}',
} as const satisfies Translated<typeof source>;
