import type { DatasetIndex } from '../../model/dataset-index.ts';
import { ta } from '../../i18n/add.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { amountWords, areaName, factWords } from '../evidence/fact-words.ts';
import type { Question } from './questions.ts';

/** A question in words: what is uncertain, and the answers, the first of which stands where none is given. */
export interface QuestionWords {
  title: string;
  note: string;
  options: { choice: string; label: string; note: string }[];
  /** What is typed with the answer 'set'. */
  field: { label: string; type: 'date' | 'text' } | null;
}

export function questionWords(question: Question, index: DatasetIndex): QuestionWords {
  const q = ta.questions;
  const options = (...list: [choice: string, label: string, note: string][]) =>
    list.map(([choice, label, note]) => ({ choice, label, note }));
  switch (question.kind) {
    case 'several':
      return {
        title: q.several.title({ n: question.articles }),
        note: q.several.note,
        options: options(
          ['keep', q.several.keep, q.several.keepNote],
          ['split', q.several.split({ n: question.articles }), q.several.splitNote],
        ),
        field: null,
      };
    case 'twin': {
      const { title, share } = question.twin;
      const leave: [string, string, string] = ['leave', q.twin.leave, q.twin.leaveNote];
      const keep: [string, string, string] = ['keep', q.twin.keep, q.twin.keepNote];
      return {
        title: share === 1 ? q.twin.same : q.twin.near,
        note: q.twin.note({ title, percent: Math.round(share * 100) }),
        options: share === 1 ? options(leave, keep) : options(keep, leave),
        field: null,
      };
    }
    case 'date':
      return {
        title: q.date.title,
        note: q.date.note,
        options: options(['leave', q.date.leave, ''], ['set', q.date.set, q.date.setNote]),
        field: { label: q.date.field, type: 'date' },
      };
    case 'inferred': {
      const date = formatEdtf(question.date);
      return {
        title: q.inferred.title,
        note: q.inferred.note({ date }),
        options: options(
          ['leave', q.inferred.leave({ date }), ''],
          ['set', q.inferred.set, q.inferred.setNote],
        ),
        field: { label: q.inferred.field, type: 'date' },
      };
    }
    case 'publisher':
      return {
        title: q.publisher.title,
        note: q.publisher.note,
        options: options(['leave', q.publisher.leave, ''], ['set', q.publisher.set, q.publisher.setNote]),
        field: { label: q.publisher.field, type: 'text' },
      };
    case 'joint': {
      const { areas, amount } = question.fact;
      return {
        title: q.joint.title({ n: areas.length }),
        note: q.joint.note({ places: t.facts.list(areas.map((area) => areaName(area, index))) }),
        options: options(
          ['keep', q.joint.keep({ amount: amount ? amountWords(amount) : '' }), q.joint.keepNote],
          ['leave', q.joint.leave, q.joint.leaveNote],
        ),
        field: null,
      };
    }
    case 'spelling':
      return {
        title: q.spelling.title,
        note: q.spelling.note({ name: question.spelling.name, known: question.spelling.knownName }),
        options: options(
          ['one', q.spelling.one, q.spelling.oneNote],
          ['two', q.spelling.two, q.spelling.twoNote],
        ),
        field: null,
      };
    case 'unsure': {
      const { value, label } = factWords(question.fact, index);
      return {
        title: q.unsure.title,
        note: [value, label].filter((part) => part !== '' && part !== '“ ”').join(' '),
        options: options(
          ['open', q.unsure.open, q.unsure.openNote],
          ['keep', q.unsure.keep, q.unsure.keepNote],
          ['leave', q.unsure.leave, q.unsure.leaveNote],
        ),
        field: null,
      };
    }
  }
}
