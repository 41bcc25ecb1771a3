import { formatDay } from '../../../i18n/dates.ts';
import { tx } from '../../../i18n/export.ts';
import { t } from '../../../i18n/index.ts';
import type { DatasetIndex } from '../../../model/dataset-index.ts';
import { CHOICE_FIELDS, type Filter } from '../../../model/filter.ts';
import { choiceLabel } from '../../../views/filter/choices.ts';

/** A filter as one plain sentence, for captions, citations and files: 'Showing meetings by the Northern Mission, until 3 May 2031.' */
export function filterSentence(filter: Filter, index: DatasetIndex): string {
  const kinds = filter.kinds.map((kind) => choiceLabel('kinds', kind, index));
  const choices = CHOICE_FIELDS.filter((field) => field !== 'kinds' && filter[field].length > 0).map(
    (field) => {
      const names = filter[field].map((id) => choiceLabel(field, id, index));
      return `${t.filter.before[field]} ${t.facts.list(names)}`;
    },
  );
  const what = [
    kinds.length > 0 ? t.facts.list(kinds).toLowerCase() : tx.sentence.everything,
    ...choices,
  ].join(' ');
  const limits = [
    filter.text === '' ? '' : t.filter.text({ text: filter.text }),
    daysOf(filter),
    filter.asOf === null ? '' : tx.sentence.known({ day: formatDay(filter.asOf) }),
    filter.confidence > 0 ? tx.sentence.sure({ percent: String(Math.round(filter.confidence * 100)) }) : '',
  ].filter((part) => part !== '');
  return tx.sentence.show({ what: [what, ...limits].join(', ') });
}

function daysOf({ from, to }: Filter): string {
  if (from !== null && to !== null) return t.filter.window({ from: formatDay(from), to: formatDay(to) });
  if (from !== null) return t.filter.since({ from: formatDay(from) });
  return to === null ? '' : t.filter.until({ to: formatDay(to) });
}
