import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeQuiz } from '../../grade.ts';
import { itHoldsAsItemType, eachSlot, typedText } from '../../item-type.test-data.ts';
import { encodeResponse, isAnswered, slotsOf, stepsAnswered } from '../../response.ts';
import { sampleBank } from '../../samples/sample-bank.ts';
import { scoringSpecOf } from '../../scoring-spec-of.ts';
import { joined, responseInCase, type StepQuestionSpec } from './steps.ts';

/** Random responses to a step of the example. */
function responsesTo(question: StepQuestionSpec) {
  const values = {
    single: fc.constantFrom('a', 'b', 'c'),
    multiple: fc.constantFrom('', 'x'),
    'true-false': fc.constantFrom('', '+', '-'),
    'short-answer': typedText,
    numeric: typedText,
  };
  return eachSlot(slotsOf(question), values[question.type]);
}

itHoldsAsItemType('progressive', (spec) => {
  if (spec.type !== 'progressive') throw new Error('The example is no case.');
  const { steps } = spec;
  return fc
    .tuple(
      ...steps.map((step) =>
        responsesTo(step.question).map((given) => responseInCase(step, given)),
      ),
    )
    .map(joined);
});

describe('progressive cases', () => {
  const item = sampleBank.items.find(({ type }) => type === 'progressive');
  const spec = item && scoringSpecOf(item);
  if (spec?.type !== 'progressive') throw new Error('The sample bank has no case.');

  it.each([
    [{ a_: 'b' }, 'b', 1],
    [{ a_: 'b', ba: 'x', bc: 'x' }, 'b|ac', 2],
    [{ a_: 'b', ba: 'x', bc: 'x', c_: '2 |h' }, 'b|ac|2 /h', 3],
    // A step after an unanswered one was never unlocked.
    [{ a_: 'b', c_: '2' }, 'b', 1],
    [{}, '', 0],
  ])('%j is kept as %s', (fields, packed, done) => {
    expect(encodeResponse(spec, fields)).toBe(packed);
    expect(stepsAnswered(spec, packed)).toBe(done);
    expect(isAnswered(spec, packed)).toBe(done === 3);
  });

  it('under way give points, and are not answered', () => {
    const quiz = { ...spec, use: 'quiz' as const };
    const grade = gradeQuiz([quiz], new Map([[quiz.number, 'a|ac']]), 50);
    expect(grade).toMatchObject({ answered: 0, points: 0.75 });
  });
});
