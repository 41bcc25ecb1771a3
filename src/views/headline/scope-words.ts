import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { ChoiceField, Filter } from '../../model/filter.ts';
import type { Id } from '../../model/evidence.ts';
import { sourceName } from '../../model/names.ts';
import { formatDay, formatEdtf } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { choiceLabel } from '../filter/choices.ts';
import { voteOn } from './vote-words.ts';

const MOST_NAMES = 3;

/**
 * What a filter narrows to, in words: 'Meetings of the Northern Mission in Port Alder, between 1 and 20 May 2031, as
 * known on 18 May 2031'. Empty for a filter that is not active.
 */
export function scopeWords(filter: Filter, index: DatasetIndex): string {
  const scope = t.headline.scope;
  const names = (field: ChoiceField) => namesOf(field, filter, index);
  const kinds = names('kinds');
  const subject: string[] = kinds === '' ? [] : [scope.kinds({ kinds })];
  const add = (field: 'missions' | 'hosts' | 'places' | 'persons' | 'elections' | 'sources') => {
    const words = names(field);
    if (words !== '') subject.push(scope[field]({ names: words, led: subject.length > 0 }));
  };
  add('elections');
  add('missions');
  add('hosts');
  add('places');
  add('persons');
  add('sources');
  return scope.join({ subject: subject.join(' '), limits: limitsOf(filter) });
}

function limitsOf({ text, from, to, asOf, confidence }: Filter): string[] {
  const scope = t.headline.scope;
  const limits: string[] = [];
  if (text !== '') limits.push(scope.text({ text: text.replace(/\s+/g, ' ') }));
  if (from !== null && to !== null) limits.push(scope.window({ from: formatDay(from), to: formatDay(to) }));
  else if (from !== null) limits.push(scope.since({ from: formatDay(from) }));
  else if (to !== null) limits.push(scope.until({ to: formatDay(to) }));
  if (asOf !== null) limits.push(scope.asOf({ day: formatDay(asOf) }));
  if (confidence > 0) limits.push(scope.confidence({ percent: Math.round(confidence * 100) }));
  return limits;
}

function namesOf(field: ChoiceField, filter: Filter, index: DatasetIndex): string {
  const labels = filter[field].map((id) => nameOf(field, id, index));
  return listOfSome([...new Set(labels)]);
}

/** A vote goes by its date where no other has the same, an article by its publisher; the rest as the menus call them. */
function nameOf(field: ChoiceField, id: Id, index: DatasetIndex): string {
  const source = field === 'sources' ? index.source.get(id) : undefined;
  if (source) return sourceName(source, index);
  const date = field === 'elections' ? (index.election.get(id)?.date ?? null) : null;
  const alone = date !== null && index.dataset.elections.filter((one) => one.date === date).length === 1;
  return alone ? voteOn(id, formatEdtf(date), index) : choiceLabel(field, id, index);
}

/** A list of names, the last ones counted where there are many: 'A, B, C and 4 others'. */
export function listOfSome(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES + 1 ? names.slice(0, MOST_NAMES) : names;
  const left = names.length - shown.length;
  return t.facts.list(left > 0 ? [...shown, t.headline.others({ n: left })] : shown);
}
