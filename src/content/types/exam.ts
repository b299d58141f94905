import { ExamSchema } from '../../items/exam.ts';
import { dataType } from '../content-type.ts';

/** The tests of the learning paths. */
export const tests = dataType({
  name: 'tests',
  path: 'quizzes/tests/<name>.yaml',
  schema: ExamSchema,
  editorSchema: 'test',
});
