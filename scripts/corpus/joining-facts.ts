import type { FactLists } from '../../src/extract/corpus/corpus-facts.ts';
import { countKey, meetingDay, ruleKey, tooFarApart } from '../../src/extract/corpus/fact-likeness.ts';
import {
  joinedMeeting,
  mergeCounts,
  mergeMeetings,
  mergeRules,
} from '../../src/extract/corpus/merge-facts.ts';
import { bodiesIn } from '../../src/extract/corpus/used-entities.ts';
import type { ArticleFacts } from '../../src/extract/index.ts';
import type { Meeting } from '../../src/model/facts.ts';
import { type Keyed, type SortedLines, type SortingFolder } from '../stream/sorted-lines.ts';
import type { FactRows } from './fact-rows.ts';
import { sortable, type FactOf } from './fact-rows.ts';

type Named = ArticleFacts['named'];
/** What several articles may tell: joined once all articles are read. */
type Joint = 'meetings' | 'counts' | 'rules';

/** As much of a meeting as tells whether another is the same. */
type Outline = Pick<
  Meeting,
  'election' | 'date' | 'participants' | 'withObservers' | 'area' | 'confidence'
> & {
  evidence: { source: string; at: number }[];
};

/** Takes the facts of article after article and makes those that are one into one, with one group in memory at a time. */
export class JoiningFacts {
  readonly #rows: FactRows;
  readonly #groups: Readonly<Record<'counts' | 'rules', SortedLines>>;
  readonly #meetings: SortedLines;
  readonly #outlines: SortedLines;
  readonly #folder: SortingFolder;
  #count = 0;

  constructor(folder: SortingFolder, rows: FactRows) {
    this.#rows = rows;
    this.#folder = folder;
    this.#groups = {
      counts: folder.lines('like-counts'),
      rules: folder.lines('like-rules'),
    };
    this.#meetings = folder.lines('like-meetings');
    this.#outlines = folder.lines('meeting-outlines');
  }

  /** The facts of one article, with the bodies it names. */
  add(source: string, facts: FactLists, named: Named): void {
    const known = new Map([[source, named]]);
    const alone = ['activities', 'observations', 'statements'] as const;
    for (const collection of alone)
      for (const fact of facts[collection])
        this.#rows.add(collection, { fact, bodies: bodiesIn(fact.evidence, known) }, this.#count++);
    for (const fact of facts.counts) this.#group('counts', countKey(fact), fact, named);
    for (const fact of facts.rules) this.#group('rules', ruleKey(fact), fact, named);
    for (const fact of facts.meetings) this.#meeting(fact, named);
  }

  /** Joins what is one. To be called once, after the last article. */
  finish(): void {
    for (const group of groupsOf(this.#groups.counts.rows())) this.#joined('counts', group, mergeCounts);
    for (const group of groupsOf(this.#groups.rules.rows())) this.#joined('rules', group, mergeRules);
    const firsts = this.#firstOfEach();
    const several = new Set(firsts.values());
    const together = this.#folder.lines('joined-meetings');
    for (const { key, line } of this.#meetings.rows()) {
      const at = Number(key);
      const first = firsts.get(at) ?? at;
      if (several.has(first)) together.add(`${sortable(first)} ${key}`, line);
      else this.#joined('meetings', [line], (facts) => facts);
    }
    for (const group of groupsOf(together.rows()))
      this.#joined('meetings', group, (facts) => [joinedMeeting(facts)].filter((one) => one !== null));
  }

  #group<C extends 'counts' | 'rules'>(collection: C, key: string, fact: FactOf<C>, named: Named): void {
    // A tab parts key and line, and a space the group from the place in it.
    const at = this.#count++;
    this.#groups[collection].add(`${key} ${sortable(at)}`, rowOf(fact, named, at));
  }

  #meeting(meeting: Meeting, named: Named): void {
    const at = this.#count++;
    this.#meetings.add(sortable(at), rowOf(meeting, named, at));
    const day = meetingDay(meeting);
    if (day === null || !meeting.participants.some(({ role, person }) => role === 'host' && person !== null))
      return;
    const { election, date, participants, withObservers, area, confidence, evidence } = meeting;
    const outline: Outline = {
      election,
      date,
      participants: participants.map((one) => ({ ...one, post: null })),
      withObservers,
      area,
      confidence,
      evidence: evidence.map(({ source }) => ({ source, at })),
    };
    this.#outlines.add(
      `${JSON.stringify(election)} ${sortable(day + LONG_AGO)} ${sortable(at)}`,
      JSON.stringify([day, outline]),
    );
  }

  /** The number of the first meeting of those that are one, by the number of each other. */
  #firstOfEach(): Map<number, number> {
    const firsts = new Map<number, number>();
    for (const near of nearMeetings(this.#outlines.rows())) {
      near.sort((a, b) => (a.evidence[0]?.at ?? 0) - (b.evidence[0]?.at ?? 0));
      for (const { evidence } of mergeMeetings(near)) {
        const [first, ...rest] = [...new Set(evidence.map(({ at }) => at))];
        for (const at of rest) if (first !== undefined) firsts.set(at, first);
      }
    }
    return firsts;
  }

  #joined<C extends Joint>(
    collection: C,
    lines: readonly string[],
    merge: (facts: readonly FactOf<C>[]) => readonly FactOf<C>[],
  ): void {
    const rows = lines.map((line) => JSON.parse(line) as [FactOf<C>, Named, number]);
    const known = new Map(rows.map(([fact, named]) => [fact.evidence[0]?.source ?? '', named]));
    const places = new Map(rows.map(([fact, , at]) => [fact.evidence[0], at]));
    for (const fact of merge(rows.map(([fact]) => fact)))
      this.#rows.add(
        collection,
        { fact, bodies: bodiesIn(fact.evidence, known) },
        places.get(fact.evidence[0]) ?? 0,
      );
  }
}

/** More days than any date lies before 1970. */
const LONG_AGO = 1_000_000;

function rowOf(fact: { evidence: { start: number; end: number }[] }, named: Named, at: number): string {
  const near = named.filter(({ start, end }) =>
    fact.evidence.some((quote) => quote.start <= start && end <= quote.end),
  );
  return JSON.stringify([fact, near, at]);
}

/** The lines of one group at a time: those whose keys are the same but for the place at the end. */
function* groupsOf(rows: Iterable<Keyed>): Generator<string[]> {
  let group: string[] = [];
  let last: string | null = null;
  for (const { key, line } of rows) {
    const name = key.slice(0, key.lastIndexOf(' '));
    if (last !== null && name !== last) {
      yield group;
      group = [];
    }
    group.push(line);
    last = name;
  }
  if (group.length > 0) yield group;
}

/** Meetings of one election whose days follow one another closely; others are never one with them. */
function* nearMeetings(rows: Iterable<Keyed>): Generator<Outline[]> {
  let near: Outline[] = [];
  let last: { election: string | null; day: number } | null = null;
  for (const { line } of rows) {
    const [day, outline] = JSON.parse(line) as [number, Outline];
    if (last !== null && (last.election !== outline.election || tooFarApart(last.day, day))) {
      yield near;
      near = [];
    }
    near.push(outline);
    last = { election: outline.election, day };
  }
  if (near.length > 0) yield near;
}
