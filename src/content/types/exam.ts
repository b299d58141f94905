import { ExamSchema } from '../../items/exam.ts';
import { dataType } from '../content-type.ts';

/** The exams of the learning paths. */
export const exams = dataType({
  name: 'exams',
  path: 'quizzes/tests/<name>.yaml',
  schema: ExamSchema,
  editorSchema: 'test',
});
