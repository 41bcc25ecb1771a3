import { formatEdtf } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dateOf } from '../../model/facets.ts';
import { referenceOf, type Reference } from '../evidence/reference.ts';
import { eventWords } from './label-words.ts';
import type { PlaceMark } from './place-mark.ts';

/** A mark in words, for its name, its row in the list and its row in the table. */
export interface MarkWords {
  place: string;
  /** What the sentence names: 'city named', 'within “over 70 election districts”'. */
  said: string;
  amount: string;
  who: string;
  date: string;
  reference: Reference | null;
}

/** Says a mark in words. */
export function markWords(mark: PlaceMark, index: DatasetIndex): MarkWords {
  const fact = index.fact.get(mark.facts[0] ?? '');
  const [evidence] = fact?.evidence ?? [];
  const named = t.map.precision[mark.symbol];
  const whole = mark.joint === null ? undefined : index.fact.get(mark.joint);
  const shared =
    whole?.kind === 'observation' && whole.amount
      ? t.map.within({ whole: t.map.quantity({ amount: whole.amount, unit: whole.unit }) })
      : named;
  return {
    place: mark.name,
    said: mark.planned ? t.map.announced({ words: shared }) : shared,
    amount:
      mark.symbol === 'origin'
        ? ''
        : mark.event !== null
          ? eventWords(mark)
          : mark.amount
            ? t.map.amount(mark.amount)
            : t.map.noCount,
    who: mark.who,
    date: formatEdtf(fact ? dateOf(fact) : null),
    reference: evidence ? referenceOf(evidence, index) : null,
  };
}

/** What a mark is called where it cannot be seen: mission, place, amount, day, source and paragraph. */
export function markName(mark: PlaceMark, index: DatasetIndex): string {
  const words = markWords(mark, index);
  const amount = mark.amount ? t.map.quantity({ amount: mark.amount, unit: mark.unit }) : words.amount;
  const { reference } = words;
  const stands =
    reference === null
      ? ''
      : reference.paragraph === null
        ? reference.name
        : t.map.paragraph({ source: reference.name, paragraph: reference.paragraph });
  return t.map.markName({
    parts: [words.who, words.place, words.said, amount, words.date, stands].filter((part) => part !== ''),
  });
}
