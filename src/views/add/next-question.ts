import type { Answers, Question } from './questions.ts';

/** What is asked about an article, and what was answered. */
export interface Asked {
  questions: readonly Pick<Question, 'id'>[];
  answers: Answers;
  /** Questions that are open; none where the article is left out. */
  open: number;
}

/**
 * The open question after the one last gone to (null: none was) in an article, else the first of the next article that
 * has one, round to the beginning; null where nothing is open.
 */
export function nextQuestion<Item extends Asked>(
  items: readonly Item[],
  item: Item | null,
  last: string | null,
): { item: Item; question: string } | null {
  const openOf = (one: Item, from: number) =>
    one.open === 0 ? undefined : one.questions.slice(from).find(({ id }) => !one.answers.has(id));
  const at = item ? items.indexOf(item) : -1;
  if (item) {
    const next = openOf(item, item.questions.findIndex(({ id }) => id === last) + 1);
    if (next) return { item, question: next.id };
  }
  for (const one of [...items.slice(at + 1), ...items.slice(0, at + 1)]) {
    const first = openOf(one, 0);
    if (first) return { item: one, question: first.id };
  }
  return null;
}
