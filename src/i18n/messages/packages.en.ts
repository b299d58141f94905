import type { Translated } from '../message.ts';
import type { packages as source } from './packages.fr.ts';

/** Words of what packages say of themselves, in English. */
export const packages = {
  'passport.version': 'Version',
  'passport.standard': 'Standard',
  'passport.languages': 'Languages',
  'passport.duration': 'Duration',
  'passport.size': 'Size, unzipped',
  'passport.bytes': '{bytes} bytes',
  'passport.hash': 'SHA-256 of the content',
  'passport.review': 'Review',
  'passport.draft': 'draft, no clinician has reviewed all of it',
  'passport.reviewed': 'reviewed',
  'passport.accessibility': 'Accessibility',
  'passport.tested':
    '{tool}, {date}, WCAG 2.2 A and AA (rules: {rules}); pages shown: {pages}; violations: {violations}',
  'passport.untested': 'not tested since the content changed',
  'passport.completion': 'Completed when',
  'passport.rule.read-and-passed': 'every lesson is read and the questions are passed',
  'passport.rule.read-and-attempted': 'every lesson is read and the questions are taken',
  'passport.rule.read': 'every lesson is read',
  'passport.rule.passed': 'the questions are passed',
  'passport.licence': 'Licence of texts and figures',
  'passport.hosts': 'Requests to other sites',
  'passport.hosts.none': 'none',
  'passport.hosts.lms': 'none but the address that the platform gives at launch',
  'passport.module': 'lessons: {lessons}; questions: {items}; pass mark: {mark}%',
  'file.lead':
    'Everything is in this file: it opens without a network, and your answers stay in this browser.',
  'file.home': 'All modules of this file',
  'file.passport': 'About this file',
} as const satisfies Translated<typeof source>;
