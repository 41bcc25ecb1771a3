import type { Election } from '../../model/entities.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Vote } from '../document/doc.ts';
import { kept } from '../kept.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { electionName } from './election-name.ts';

/** Of each article's words about a vote so many are kept. */
export const MOST_QUOTES = 3;

/** The elections of all articles. A vote that an article leaves undated joins the only one of its kind, if there is one. */
export class ElectionIndex {
  readonly elections: Election[];
  readonly #dated: Dated;

  constructor(votes: readonly Vote[], lexicon: Lexicon) {
    const byId = new Map<string, Election>();
    const byKind = new Map<string, Set<string>>();
    const dated = [...votes].sort((a, b) => Number(b.date !== null) - Number(a.date !== null));
    for (const vote of dated) {
      const id = idOf(vote, byKind);
      const election = kept<string, Election>(byId, id, () => ({
        id,
        area: vote.iso.toLowerCase(),
        classification: vote.classification,
        name: '',
        date: null,
        early: false,
        evidence: [],
      }));
      election.early ||= vote.early;
      if ((vote.date?.length ?? 0) > (election.date?.length ?? 0)) election.date = vote.date;
      election.evidence.push(...vote.evidence.slice(0, MOST_QUOTES));
      if (election.date !== null) kept(byKind, kindOf(vote), () => new Set()).add(id);
    }
    this.#dated = byKind;
    this.elections = [...byId.values()].map((election) => ({
      ...election,
      name: electionName(lexicon, election),
    }));
  }

  /** The id of an article's vote. */
  idOf(vote: Vote): string {
    return idOf(vote, this.#dated);
  }
}

/** The ids of the dated elections by area and kind. */
type Dated = ReadonlyMap<string, ReadonlySet<string>>;

function idOf(vote: Vote, dated: Dated): string {
  if (vote.date !== null && dayRange(vote.date)) {
    const day = vote.date.slice(0, 10);
    const when = vote.key.endsWith(day) ? day : day.slice(0, 4);
    return `${vote.iso.toLowerCase()}-${when}-${vote.classification}`;
  }
  const [only, ...others] = dated.get(kindOf(vote)) ?? [];
  return only !== undefined && others.length === 0 ? only : vote.key;
}

function kindOf({ iso, classification }: Pick<Vote, 'iso' | 'classification'>): string {
  return `${iso.toLowerCase()} ${classification}`;
}
