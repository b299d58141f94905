import type { Translated } from '../message.ts';
import type { player as source } from './player.fr.ts';

/** Words of the player of packages, in English. */
export const player = {
  'player.menu': 'Contents',
  'player.lesson': 'Lesson {number}: {title}',
  'player.quiz': 'Module questions',
  'player.open': 'Module contents',
  'player.finished': 'Module completed. You may close this window.',
  'player.local': 'Opened outside a platform: progress stays in this browser.',
  'player.exit': 'Save and exit',
  'player.home': 'Start page of the package',
  'lms.waiting': 'Connecting to the platform',
  'lms.sending': 'Sending to the platform…',
  'lms.unproved': 'The platform took your answers without saying that it keeps them.',
  'lms.over':
    'The platform has closed this session. Your answers are kept on this device: reload the page to send them.',
  'lms.lost':
    'The platform has closed this session and takes nothing more. Reload the page to continue.',
  'lms.reload': 'Reload the page',
  'lms.unsent':
    'This device keeps progress that the platform has not confirmed. Do you want to take it up in this attempt?',
  'lms.take': 'Take it up',
  'lms.drop': 'Erase it',
  'lms.kept':
    'The platform is not recording. Your answers are kept on this device and will be sent as soon as possible. If this goes on, log in to the platform again and reopen the activity.',
  'lms.unsaved': 'The platform does not answer: nothing is recorded yet. Keep this window open.',
  'lms.missing':
    'No platform found: nothing is recorded. If this lasts, close this window and open the activity again.',
  'lms.unreadable':
    'Nothing is recorded: the platform keeps progress made with another version, which this one cannot read. Ask your trainer for a new attempt.',
  'lms.log': 'Save the log for the help desk',
  'lms.logHead': 'Log of the exchanges with the platform, without names or answers',
} as const satisfies Translated<typeof source>;
