import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Count, Meeting, Rule } from '../../model/facts.ts';
import type { FactLists } from './corpus-facts.ts';
import { mergeFacts } from './merge-facts.ts';

const source = fc.constantFrom('a', 'b', 'c', 'd');
const told = (kind: string) =>
  fc.record({ source, at: fc.nat({ max: 9 }) }).map(({ source: of, at }) => ({
    id: `${kind}-${of}${at}`,
    evidence: [{ source: of, start: at, end: at + 1, exact: 'x' }],
    confidence: 0.8,
    inferred: [],
  }));
const election = fc.constantFrom(null, 'xx-2023-presidential');
const person = fc.constantFrom('p', 'q', null);

const count: fc.Arbitrary<Count> = fc
  .tuple(told('count'), election, fc.constantFrom(7, 70), fc.constantFrom(null, 'o'))
  .map(([fact, vote, value, organization]) => ({
    ...fact,
    election: vote,
    amount: { value, qualifier: 'exact' },
    of: 'observers',
    organization,
    status: 'unspecified',
    asOf: null,
  }));

const rule: fc.Arbitrary<Rule> = fc
  .tuple(told('rule'), election, fc.constantFrom(5, 7, null), fc.constantFrom('List', 'list', 'other'))
  .map(([fact, vote, value, subject]) => ({
    ...fact,
    election: vote,
    area: 'xx',
    classification: 'threshold',
    subject,
    value,
    unit: 'percent',
    previous: null,
  }));

const meeting: fc.Arbitrary<Meeting> = fc
  .tuple(
    told('meeting'),
    election,
    fc.constantFrom('2023-03-17', '2023-03-18', '2023-03-20', '2023-03', null),
    fc.array(fc.record({ role: fc.constantFrom('host' as const, 'guest' as const), person }), {
      maxLength: 4,
    }),
  )
  .map(([fact, vote, date, parties]) => ({
    ...fact,
    election: vote,
    classification: 'meeting',
    date,
    dateBasis: 'stated',
    participants: parties.map((party) => ({ ...party, organization: 'o', post: null })),
    area: null,
    topics: [],
    withObservers: true,
  }));

const lists = (parts: Partial<FactLists>): FactLists => ({
  meetings: [],
  activities: [],
  observations: [],
  counts: [],
  rules: [],
  statements: [],
  ...parts,
});

/** Counts joined by comparing each with each. */
function joinedCounts(counts: readonly Count[]): Count[] {
  const kept: Count[] = [];
  for (const fact of counts) {
    const known = kept.find(
      (other) =>
        other.election === fact.election &&
        other.organization === fact.organization &&
        other.amount.value === fact.amount.value &&
        !other.evidence.some((quote) => fact.evidence.some((own) => own.source === quote.source)),
    );
    if (known) known.evidence.push(...fact.evidence);
    else kept.push({ ...fact, evidence: [...fact.evidence] });
  }
  return kept;
}

it('joins what two articles tell alike, as comparing each with each does', () => {
  fc.assert(
    fc.property(fc.array(count, { maxLength: 20 }), (counts) => {
      expect(mergeFacts(lists({ counts })).counts).toEqual(joinedCounts(counts));
    }),
  );
});

it('loses no quote and changes nothing it was given', () => {
  const given = fc.record({ rules: fc.array(rule), meetings: fc.array(meeting) });
  const quotes = (facts: readonly (Rule | Meeting)[]) =>
    facts.flatMap(({ evidence }) => evidence.map(({ source: of, start }) => `${of}${start}`)).sort();
  fc.assert(
    fc.property(given, (parts) => {
      const before = structuredClone(parts);
      const merged = mergeFacts(lists(parts));
      expect(parts).toEqual(before);
      expect(quotes(merged.rules)).toEqual(quotes(parts.rules));
      expect(quotes(merged.meetings)).toEqual(quotes(parts.meetings));
    }),
  );
});

it('joins meetings of the same host and guest up to two days apart, also by a host another article added', () => {
  const base = { election: null, confidence: 0.8, inferred: [], classification: 'meeting' } as const;
  const rest = { dateBasis: 'stated', area: null, topics: [], withObservers: true } as const;
  const at = (of: string, date: string, hosts: string[]): Meeting => ({
    ...base,
    ...rest,
    id: `meeting-${of}`,
    date,
    evidence: [{ source: of, start: 0, end: 1, exact: 'x' }],
    topics: [],
    participants: [
      ...hosts.map((host) => ({ role: 'host' as const, person: host, organization: null, post: null })),
      { role: 'guest', person: 'guest', organization: null, post: null },
    ],
    inferred: [],
  });
  const told = [
    at('a', '2023-03-17', ['p']),
    at('b', '2023-03-19', ['p', 'q']),
    at('c', '2023-03-16', ['q']),
    at('d', '2023-03-20', ['q']),
  ];
  const { meetings } = mergeFacts(lists({ meetings: told }));
  expect(meetings.map(({ id, evidence }) => [id, evidence.map((quote) => quote.source)])).toEqual([
    ['meeting-a', ['a', 'b', 'c']],
    ['meeting-d', ['d']],
  ]);
});
