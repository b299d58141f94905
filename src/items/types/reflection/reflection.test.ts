import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHoldsAsItemType } from '../../item-type.test-data.ts';
import { reflectionLogic } from './logic.ts';

itHoldsAsItemType('reflection', () => fc.constant({}));

it('keeps that it was written, not its words', () => {
  const spec = { type: 'reflection' } as const;
  const kept = reflectionLogic.encode(spec, { _: 'Je dirais mon nom.' });
  expect(kept).toBe('x');
  expect(reflectionLogic.decode(spec, kept)).toEqual({});
});
