import type { Translated } from '../message.ts';
import type { catalogue as source } from './catalogue.fr.ts';

/** Words of what lists content: modules, paths, glossary, references, in English. */
export const catalogue = {
  'paths.title': 'Learning paths',
  'paths.lead':
    'A path picks, among the modules, what your work needs: first the core, then what goes deeper.',
  'paths.students.title': 'Medical students',
  'paths.students.text':
    'Understand, notice, talk, refer: the basics before the first night on duty.',
  'paths.professionals.title': 'Health professionals',
  'paths.professionals.text':
    'For health centres and hospitals: what to do in practice, ten minutes at a time.',
  'paths.social-workers.title': 'Social workers',
  'paths.social-workers.text':
    'Receive, listen, accompany and refer, at the desk and in the field.',
  'paths.border-guards.title': 'Border guards and first responders',
  'paths.border-guards.text': 'Recognise who needs help, calm, refer, and look after yourself.',
  'paths.trainers.title': 'Trainers',
  'paths.trainers.text': 'The common core, then what it takes to run and assess a session.',
  'paths.core': 'Core',
  'paths.optional': 'To go deeper',
  'path.progressText': 'Essential lessons read: {done} of {total}',
  'catalogue.title': 'Modules',
  'catalogue.lead':
    'Each module can be followed alone, at your own pace. Lessons can be printed and read with little network.',
  'module.label': 'Module {order}',
  'module.objectives': 'By the end, you can',
  'module.offline': 'Without a network',
  'module.file': 'This module in one file',
  'module.fileText':
    'It opens by a double click, can be searched and sent; your answers stay in your browser.',
  'module.lessons': 'Lessons',
  'module.for': 'For whom',
  'module.prerequisites': 'Follow first',
  'module.start': 'Start',
  'module.resume': 'Resume',
  'module.progress': 'Your progress',
  'module.progressText': '{done} of {total} steps',
  'module.quiz': 'Module questions',
  'module.quizText': {
    one: 'One question, pass mark {pass}%',
    other: '{count} questions, pass mark {pass}%',
  },
  'module.version': 'Version {version}',
  'module.seen': 'read',
  'module.passed': 'passed',
  'module.core': 'core',
  'module.optional': 'optional',
  'audience.students': 'Medical students',
  'audience.professionals': 'Health professionals',
  'audience.social-workers': 'Social workers',
  'audience.border-guards': 'Border guards',
  'audience.trainers': 'Trainers',
  'glossary.title': 'Glossary',
  'glossary.lead': 'One word for one thing, in the three languages.',
  'references.title': 'Bibliography',
  'references.lead': 'Everything the pages cite.',
  'trainers.title': 'Train with Sanad',
  'trainers.note':
    'After the upload, open the module once with a student account and look at the gradebook.',
} as const satisfies Translated<typeof source>;
