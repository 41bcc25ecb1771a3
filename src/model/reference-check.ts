import type { Reference, ReferenceElection, ReferenceProblem } from './reference.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function* repeated(row: string, field: string, ids: readonly string[]): Generator<ReferenceProblem> {
  const seen = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (seen.has(id)) yield { row: `${row}[${at}]`, field, what: `'${id}' stands twice` };
    seen.add(id);
  }
}

/** Votes for lists or candidates with those against all, as published one by one. */
function votesOf(election: ReferenceElection, rows: readonly { votes: number }[]): number {
  return sum(rows.map(({ votes }) => votes)) + (election.againstAll?.votes ?? 0);
}

function* votesAdded(row: string, election: ReferenceElection): Generator<ReferenceProblem> {
  const { listResult, validListVotes, result, validVotes, ballotsIssued, invalidVotes = 0 } = election;
  for (const [rows, total, field] of [
    [listResult, validListVotes, 'validListVotes'],
    [result, validVotes, 'validVotes'],
  ] as const) {
    if (rows === undefined || total === undefined) continue;
    const added = votesOf(election, rows);
    if (added !== total) yield { row, field, what: `is ${total}, and the votes add up to ${added}` };
    if (ballotsIssued !== undefined && total + invalidVotes > ballotsIssued)
      yield { row, field, what: `is more than the ${ballotsIssued} voters who took part` };
    for (const [at, { votes, percent }] of rows.entries()) {
      // one decimal or two, cut or rounded
      if (percent !== undefined && total > 0 && Math.abs((100 * votes) / total - percent) > 0.06) {
        const here = field === 'validListVotes' ? 'listResult' : 'result';
        const share = ((100 * votes) / total).toFixed(2);
        yield {
          row: `${row}.${here}[${at}]`,
          field: 'percent',
          what: `is ${percent}, and the votes are ${share}`,
        };
      }
    }
  }
}

function* seatsAdded(row: string, election: ReferenceElection): Generator<ReferenceProblem> {
  const { chamberSeats, electedSeats, listSeats, singleMemberSeats = 0, appointedSeats = 0 } = election;
  const lists = election.listResult ?? [];
  if (listSeats !== undefined) {
    const elected = listSeats + singleMemberSeats;
    if (electedSeats !== undefined && elected !== electedSeats)
      yield { row, field: 'electedSeats', what: `is ${electedSeats}, and the tiers add up to ${elected}` };
    if (chamberSeats !== undefined && elected + appointedSeats !== chamberSeats)
      yield {
        row,
        field: 'chamberSeats',
        what: `is ${chamberSeats}, and the tiers add up to ${elected + appointedSeats}`,
      };
    const held = lists.flatMap((list) => list.listSeats ?? []);
    if (held.length > 0 && sum(held) !== listSeats)
      yield { row, field: 'listSeats', what: `is ${listSeats}, and the lists hold ${sum(held)}` };
  }
  const districts = lists.flatMap((list) => list.singleMemberSeats ?? []);
  const independents = election.independentSeats ?? 0;
  if (districts.length > 0 && sum(districts) + independents !== singleMemberSeats) {
    const what = `is ${singleMemberSeats}, and parties and independents hold ${sum(districts) + independents}`;
    yield { row, field: 'singleMemberSeats', what };
  }
  for (const [at, list] of lists.entries()) {
    const both = (list.listSeats ?? 0) + (list.singleMemberSeats ?? 0);
    if (list.totalSeats !== undefined && list.totalSeats !== both)
      yield {
        row: `${row}.listResult[${at}]`,
        field: 'totalSeats',
        what: `is ${list.totalSeats}, and its tiers add up to ${both}`,
      };
  }
}

/**
 * Which of several printed figures for the votes of one list make the votes of all lists, and those against all, add
 * up to the published sum. Where exactly one does, arithmetic has decided between them.
 */
export function figuresThatAddUp(
  election: ReferenceElection,
  party: string,
  figures: readonly number[],
): number[] {
  const { listResult, validListVotes } = election;
  if (listResult === undefined || !listResult.some((list) => list.party === party)) return [];
  const others = votesOf(
    election,
    listResult.filter((list) => list.party !== party),
  );
  return figures.filter((votes) => others + votes === validListVotes);
}

function* decisions(reference: Reference): Generator<ReferenceProblem> {
  for (const [at, { figures }] of reference.discrepancies.entries()) {
    const election = reference.elections.find(({ id }) => id === figures?.election);
    if (figures === undefined || election === undefined) continue;
    const right = figuresThatAddUp(election, figures.party, figures.votes);
    if (right.length === 1 && right[0] !== figures.use) {
      const what = `is ${figures.use}, and only ${right[0] ?? 0} adds up to the sum`;
      yield { row: `discrepancies[${at}].figures`, field: 'use', what };
    }
  }
}

function* dangling(reference: Reference): Generator<ReferenceProblem> {
  const elections = new Set(reference.elections.map(({ id }) => id));
  const [sources, parties] = [
    new Set(reference.sources.map((s) => s.id)),
    new Set(reference.parties.map((p) => p.id)),
  ];
  const uncited = function* (row: string, cited: readonly string[]): Generator<ReferenceProblem> {
    for (const id of cited)
      if (!sources.has(id)) yield { row, field: 'sources', what: `names an unknown source '${id}'` };
  };
  for (const [at, { sources: cited, listResult = [] }] of reference.elections.entries()) {
    yield* uncited(`elections[${at}]`, cited);
    for (const [i, { party }] of listResult.entries())
      if (!parties.has(party))
        yield {
          row: `elections[${at}].listResult[${i}]`,
          field: 'party',
          what: `names an unknown party '${party}'`,
        };
  }
  for (const room of ['observers', 'missionReports', 'timelines'] as const) {
    for (const [at, { election, sources: cited }] of reference[room].entries()) {
      if (!elections.has(election))
        yield { row: `${room}[${at}]`, field: 'election', what: `names an unknown election '${election}'` };
      yield* uncited(`${room}[${at}]`, cited);
    }
  }
  for (const [at, { missions }] of reference.observers.entries())
    for (const [i, { source, sources: cited = [] }] of missions.entries())
      yield* uncited(`observers[${at}].missions[${i}]`, [source, ...cited]);
  for (const room of ['reforms', 'discrepancies'] as const)
    for (const [at, { sources: cited }] of reference[room].entries()) yield* uncited(`${room}[${at}]`, cited);
  yield* uncited('allocationRule', reference.allocationRule?.sources ?? []);
}

/**
 * Whether the numbers of a reference file agree with one another: ids stand once and lead somewhere, votes add up to
 * the published sums, shares fit the votes, seats of lists and tiers add up, lists come with a threshold (0 where the
 * law has none), and discrepancies are settled as arithmetic settles them. One problem per disagreement; none: sound.
 */
export function checkReference(reference: Reference): ReferenceProblem[] {
  const problems: ReferenceProblem[] = [
    ...repeated(
      'sources',
      'id',
      reference.sources.map(({ id }) => id),
    ),
    ...repeated(
      'parties',
      'id',
      reference.parties.map(({ id }) => id),
    ),
    ...repeated(
      'elections',
      'id',
      reference.elections.map(({ id }) => id),
    ),
  ];
  for (const [at, election] of reference.elections.entries()) {
    const row = `elections[${at}]`;
    problems.push(
      ...repeated(
        `${row}.listResult`,
        'party',
        (election.listResult ?? []).map(({ party }) => party),
      ),
    );
    if (election.listResult !== undefined && election.thresholdPercent === undefined)
      problems.push({ row, field: 'thresholdPercent', what: 'is missing, and there are list votes' });
    problems.push(...votesAdded(row, election), ...seatsAdded(row, election));
  }
  return [...problems, ...decisions(reference), ...dangling(reference)];
}
