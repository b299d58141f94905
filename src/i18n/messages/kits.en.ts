import type { Translated } from '../message.ts';
import type { kits as source } from './kits.fr.ts';

/** Words of the kits of trainers, in English. */
export const kits = {
  'kit.forTrainers': 'To train and to assess',
  'kit.forTrainersText':
    'These sheets are made to print. They tell in advance what will be looked for: they are for those who facilitate or examine.',
  'kit.session': 'Facilitator’s sheet',
  'kit.sessions': 'Facilitator’s sheets',
  'kit.sessionOf': 'Facilitator’s sheet · Module {order}',
  'kit.length': 'Length',
  'kit.group': 'Group',
  'kit.material': 'Material',
  'kit.objectives': 'Objectives practised',
  'kit.objectivesExamined': 'Objectives assessed',
  'kit.plan': 'Session plan',
  'kit.clock': 'From, to',
  'kit.step': 'Step',
  'kit.scene': 'The scene, read to everyone',
  'kit.cards': 'Role cards, to cut out: each person reads only their own.',
  'kit.grid': 'Observation grid',
  'kit.gridText':
    'Tick what you see or hear, and copy the words. We comment on acts, not on a person.',
  'kit.observed': 'Part observed: ……………………',
  'kit.observer': 'Observed by: ……………………',
  'kit.behaviour': 'What one sees or hears',
  'kit.seen': 'Seen',
  'kit.partly': 'In part',
  'kit.notSeen': 'Not seen',
  'kit.harms': 'One of these acts is enough: stop, talk about it, play again',
  'kit.words': 'A sentence to keep, word for word:',
  'station.short': 'OSCE',
  'station.title': 'OSCE stations',
  'station.lead':
    'Objective structured clinical examination: an instruction, a standardised part, a grid. For what only an observer can judge.',
  'station.label': 'Station {number} · Module {order}',
  'station.timing':
    '{reading} min to read, {station} min of encounter, {marking} min to mark and give feedback',
  'station.grid': 'Examiner’s grid',
  'station.points': 'Points',
  'station.total': 'Total',
  'station.outOf': '…… / {total}',
  'station.harms': 'One of these acts is enough: station not passed, whatever the total',
  'station.levels': 'Global rating, given before the points are counted',
  'station.pass':
    'Provisional pass mark: {points} points out of {total} ({percent}%), and no act that harms. A local panel sets it, after a trial.',
  'station.candidateName': 'Candidate: ……………………',
  'station.examinerName': 'Examined by: ……………………  Date: …………',
} as const satisfies Translated<typeof source>;
