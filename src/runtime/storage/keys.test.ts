import { describe, expect, it } from 'vitest';
import { REVIEW_RECORD } from '../../learning/review-log.ts';
import {
  CURRENT_LEARNER_KEY,
  describeKey,
  guideCache,
  isGuideCache,
  isLearnerKey,
  isSanadKey,
  isSanadName,
  LAST_PAGE_KEY,
  learnerPrefix,
  learnerIdsIn,
  LEARNERS_ASIDE_KEY,
  LEARNERS_KEY,
  localCopyKey,
  moduleKey,
  moduleOf,
  PREVIEW_CACHE,
  scopedKey,
  toolKey,
  unscopedKey,
} from './keys.ts';

const learnerKeys = [
  moduleKey('pfa'),
  moduleKey('pfa:aside'),
  moduleKey(REVIEW_RECORD),
  LAST_PAGE_KEY,
  localCopyKey('pfa', '0123'),
  toolKey('letter'),
];

describe('keys', () => {
  it('are those under which people’s progress is stored: they never change', () => {
    expect([...learnerKeys, LEARNERS_KEY, CURRENT_LEARNER_KEY]).toEqual([
      'sanad:1:pfa',
      'sanad:1:pfa:aside',
      'sanad:1:@review',
      'sanad:last',
      'sanad:lms:pfa:0123',
      'sanad:guide:letter',
      'sanad-learners',
      'sanad-learner',
    ]);
    expect(scopedKey('2', moduleKey('pfa'))).toBe('sanad@2:1:pfa');
    expect(scopedKey('', moduleKey('pfa'))).toBe('sanad:1:pfa');
  });

  it('of caches are those that phones hold', () => {
    expect([guideCache('ff', '0123456789ab'), PREVIEW_CACHE]).toEqual([
      'sanad-guide-ff-0123456789ab',
      'sanad-try',
    ]);
    expect([guideCache('ff', '0'), PREVIEW_CACHE, 'sand'].map(isSanadName)).toEqual([
      true,
      true,
      false,
    ]);
    expect(isGuideCache('ff', guideCache('ff', '0123456789ab'))).toBe(true);
    expect(isGuideCache('ff', guideCache('ff-Adlm', '0123456789ab'))).toBe(false);
    expect(isGuideCache('ff-Adlm', guideCache('ff', '0123456789ab'))).toBe(false);
    expect(isGuideCache('ff', PREVIEW_CACHE)).toBe(false);
  });

  it('are all recognised by the eraser, with and without a learner', () => {
    for (const key of learnerKeys) {
      expect([isLearnerKey(key), isSanadKey(key)]).toEqual([true, true]);
      const scoped = scopedKey('7', key);
      expect([isLearnerKey(scoped), isSanadKey(scoped)]).toEqual([false, true]);
      expect(scoped.startsWith(learnerPrefix('7'))).toBe(true);
      expect(unscopedKey('7', scoped)).toBe(key);
      expect(learnerIdsIn([key, scoped, scopedKey('7', moduleKey('two'))])).toEqual(['7']);
    }
    for (const key of [LEARNERS_KEY, LEARNERS_ASIDE_KEY, CURRENT_LEARNER_KEY]) {
      expect([isLearnerKey(key), isSanadKey(key)]).toEqual([false, true]);
    }
    expect(isSanadKey('sanadol:1')).toBe(false);
  });

  it('are described by what they hold', () => {
    expect(learnerKeys.map((key) => describeKey(key))).toEqual([
      { kind: 'lesson', name: 'pfa' },
      { kind: 'lesson', name: 'pfa' },
      { kind: 'lesson', name: '@review' },
      { kind: 'last', name: '' },
      { kind: 'other', name: 'sanad:lms:pfa:0123' },
      { kind: 'tool', name: 'letter' },
    ]);
    expect([moduleOf('sanad:1:pfa'), moduleOf('sanad:last')]).toEqual(['pfa', '']);
  });
});
