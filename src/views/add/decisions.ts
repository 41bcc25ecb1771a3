import type { Correction } from '../../extract/corpus/correction-schema.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { allFacts } from '../../model/fact-kinds.ts';
import type { OwnArticle } from '../../store/own-work/own-article.ts';
import { correctionOf, type Signature } from '../corrections/sign.ts';
import type { Answers, Question } from './questions.ts';

/** What keeping an article means: the article with what was typed in, and the decisions made while looking at it. */
export interface Kept {
  article: OwnArticle;
  corrections: Correction[];
}

/** Whether the person chose to leave the whole article out; a word-for-word twin is left out unless they say otherwise. */
export function leavesOut(questions: readonly Question[], answers: Answers): boolean {
  const twin = questions.find((question) => question.kind === 'twin');
  if (!twin) return false;
  const choice = answers.get(twin.id)?.choice;
  return choice === undefined ? twin.twin.share === 1 : choice === 'leave';
}

/** Ids of the facts a person took out, by ticking them off or by answering. */
export function rejectedFacts(
  questions: readonly Question[],
  answers: Answers,
  ticked: ReadonlySet<Id>,
): Set<Id> {
  const answered = questions.flatMap((question) =>
    'fact' in question && answers.get(question.id)?.choice === 'leave' ? [question.fact.id] : [],
  );
  return new Set([...ticked, ...answered]);
}

/** The article and the corrections that answers and ticks come to. */
export function kept(
  article: OwnArticle,
  questions: readonly Question[],
  answers: Answers,
  ticked: ReadonlySet<Id>,
  signature: Signature,
): Kept {
  const facts = new Map(allFacts(article.dataset).map((fact) => [fact.id, fact]));
  const rejected = rejectedFacts(questions, answers, ticked);
  const quote = (id: Id) => facts.get(id)?.evidence[0];
  const rejects = [...rejected].map((fact) =>
    correctionOf({ action: 'reject', fact }, signature, quote(fact)),
  );
  const accepts = questions.flatMap((question) =>
    question.kind === 'unsure' && answers.get(question.id)?.choice === 'keep'
      ? [correctionOf({ action: 'accept', fact: question.fact.id }, signature, question.fact.evidence[0])]
      : [],
  );
  const splits = questions.flatMap((question) => {
    if (question.kind !== 'spelling' || answers.get(question.id)?.choice !== 'two') return [];
    const left = question.facts.filter((id) => !rejected.has(id));
    const [first] = left;
    if (first === undefined) return [];
    const into = {
      id: `${question.spelling.known}-${article.hash.slice(0, 6)}`,
      name: question.spelling.name,
    };
    return [
      correctionOf(
        { action: 'split', from: question.spelling.known, into, facts: left },
        signature,
        quote(first),
      ),
    ];
  });
  return { article: withTyped(article, answers), corrections: [...rejects, ...accepts, ...splits] };
}

/** A date or publisher typed in stands in the source from the beginning; it is the person's word. */
function withTyped(article: OwnArticle, answers: Answers): OwnArticle {
  const [source] = article.dataset.sources;
  const date = typedDay(answers);
  const publisher = typed(answers, 'publisher');
  if (!source || (date === null && publisher === null)) return article;
  const known = {
    ...source,
    ...(date !== null ? { published: date, publishedBasis: 'stated' as const } : {}),
    ...(publisher === null ? {} : { publisher }),
  };
  return { ...article, dataset: { ...article.dataset, sources: [known] } };
}

/** The day of publication that was typed; null where none was, or none that is a day. */
export function typedDay(answers: Answers): string | null {
  const date = typed(answers, 'date');
  return date !== null && dayRange(date) !== null ? date : null;
}

function typed(answers: Answers, question: string): string | null {
  const answer = answers.get(question);
  const text = answer?.choice === 'set' ? (answer.typed?.trim() ?? '') : '';
  return text === '' ? null : text.slice(0, 200);
}
