import type { Correction } from '../../extract/corpus/correction-schema.ts';
import { targetOf } from '../../extract/corpus/correction-schema.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { ta } from '../../i18n/add.ts';
import { t } from '../../i18n/index.ts';
import { factWords } from '../evidence/fact-words.ts';

/** What a correction is about, as a person would name it. */
export function aboutWords(correction: Correction, index: DatasetIndex): string {
  const name = (id: string) => nameOf(id, index);
  switch (correction.action) {
    case 'merge':
      return `${name(correction.from)} = ${name(correction.into)}`;
    case 'split':
      return `${name(correction.from)} ≠ ${correction.into.name}`;
    case 'introduce':
      return typeof correction.entity['name'] === 'string' ? correction.entity['name'] : correction.entity.id;
    case 'set': {
      const field = ta.corrections.field[correction.field] ?? correction.field;
      return `${field}: ${valueWords(correction.value, index)}`;
    }
    default:
      return factName(targetOf(correction), index) ?? targetOf(correction);
  }
}

/** A fact in one line; null where there is none of that id. */
export function factName(id: string, index: DatasetIndex): string | null {
  const fact = index.fact.get(id);
  if (!fact) return null;
  const { value, label } = factWords(fact, index);
  return [value, label].filter((part) => part !== '' && part !== '“ ”').join(' ');
}

/** A value of a field as a person reads it. */
export function valueWords(value: unknown, index: DatasetIndex): string {
  const c = ta.corrections;
  if (value === null || value === undefined || value === '') return c.none;
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (typeof value === 'number') return t.facts.number({ n: value });
  if (typeof value === 'string')
    return c.choice[value] ?? (dayRange(value) ? formatEdtf(value) : nameOf(value, index));
  if (Array.isArray(value)) return t.facts.list(value.map((one) => valueWords(one, index)));
  if (typeof value !== 'object') return '';
  if ('qualifier' in value && 'value' in value)
    return `${c.choice[String(value.qualifier)] ?? ''} ${valueWords(value.value, index)}`;
  const parts = ['person', 'organization', 'label']
    .map((key) => (value as Record<string, unknown>)[key])
    .filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.map((part) => valueWords(part, index)).join(', ') : c.none;
}

function nameOf(id: string, index: DatasetIndex): string {
  return (
    index.person.get(id)?.name ??
    index.organization.get(id)?.name ??
    index.area.get(id)?.name ??
    index.election.get(id)?.name ??
    id
  );
}
