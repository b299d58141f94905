import { expect, it } from 'vitest';
import { modulesOnPath } from './modules-on-path.ts';

it('the modules of a path are in the order of the course', () => {
  const modules = [
    { id: 'late', order: 3, audiences: ['students'] },
    { id: 'other', order: 2, audiences: ['trainers'] },
    { id: 'early', order: 1, audiences: ['students', 'trainers'] },
  ] as const;
  expect(modulesOnPath(modules, 'students')).toEqual(['early', 'late']);
});
