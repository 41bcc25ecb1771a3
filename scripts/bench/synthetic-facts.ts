import { createHash } from 'node:crypto';
import type { ArticleFacts } from '../../src/extract/index.ts';
import type { Ruleset } from '../stream/ruleset.ts';

const SYLLABLES = [
  'ba',
  'do',
  'ke',
  'li',
  'mur',
  'nas',
  'or',
  'pet',
  'ran',
  'sul',
  'tim',
  'vel',
  'yan',
  'zor',
];
const PEOPLE = 20_000;
const DAY_MS = 86_400_000;

/**
 * Lines of facts as if of that many articles, each after one of the given: with other people (of 20,000), numbers and
 * days, so that some facts meet and most do not. The same count gives the same lines.
 */
export function* syntheticLines(
  articles: readonly ArticleFacts[],
  count: number,
  ruleset: Ruleset,
): Generator<string> {
  let state = 1;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * most);
  };
  for (let index = 0; index < count; index++) {
    const facts = articles[index % articles.length];
    if (!facts) return;
    const id = `a${index}`;
    yield JSON.stringify({
      id,
      article: createHash('sha256').update(id).digest('hex'),
      ...ruleset,
      facts: changed(facts, id, below),
    });
  }
}

function changed(facts: ArticleFacts, id: string, below: (most: number) => number): ArticleFacts {
  const people = new Map(facts.persons.map((person) => [person.id, nameOf(below(PEOPLE))]));
  const day = new Date(Date.UTC(2023, 0, 1) + below(700) * DAY_MS).toISOString().slice(0, 10);
  const swap = (key: string, value: unknown): unknown => {
    if (key === 'source' && typeof value === 'string') return id;
    if (key === 'person' && typeof value === 'string')
      return people.get(value)?.toLowerCase().replace(' ', '-');
    return value;
  };
  const copy = JSON.parse(JSON.stringify(facts, swap)) as ArticleFacts;
  copy.source = { ...facts.source, id, file: `${id}.txt`, text: `${facts.source.text}\n${id}\n` };
  copy.persons = copy.persons.map((person) => {
    const name = people.get(person.id) ?? person.name;
    return { ...person, id: name.toLowerCase().replace(' ', '-'), name, otherNames: [] };
  });
  for (const fact of copy.counts) fact.amount.value = 1 + below(2_000);
  for (const fact of copy.meetings) if (fact.date !== null) fact.date = day;
  return copy;
}

function nameOf(person: number): string {
  const word = (seed: number): string => {
    const at = (turn: number) =>
      SYLLABLES[Math.floor(seed / SYLLABLES.length ** turn) % SYLLABLES.length] ?? '';
    const text = at(0) + at(1) + at(2);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return `${word(person * 7 + 3)} ${word(person)}`;
}
