import { describe, expect, it } from 'vitest';
import { nextQuestion } from './next-question.ts';

function article(questions: string, answered = '') {
  const answers = new Map(
    answered
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => [id, { choice: 'keep' }]),
  );
  return {
    questions: questions.split(' ').map((id) => ({ id })),
    answers,
    open: questions.split(' ').length - answers.size,
  };
}

describe('nextQuestion', () => {
  const one = article('a b c', 'b');
  const two = article('d e');
  const items = [one, two];

  it('goes through the open questions of an article, then to the next article, then round', () => {
    expect(nextQuestion(items, one, null)).toEqual({ item: one, question: 'a' });
    expect(nextQuestion(items, one, 'a')).toEqual({ item: one, question: 'c' });
    expect(nextQuestion(items, one, 'c')).toEqual({ item: two, question: 'd' });
    expect(nextQuestion(items, two, 'e')).toEqual({ item: one, question: 'a' });
  });

  it('comes back to the first open one where there is but one article', () => {
    expect(nextQuestion([two], two, 'e')).toEqual({ item: two, question: 'd' });
  });

  it('passes over an article that is left out, and finds nothing where nothing is open', () => {
    expect(nextQuestion([{ ...one, open: 0 }, two], null, null)?.item).toBe(two);
    expect(nextQuestion([article('a', 'a')], null, null)).toBeNull();
  });
});
