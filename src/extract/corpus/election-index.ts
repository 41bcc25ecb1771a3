import type { Election } from '../../model/entities.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Vote } from '../document/doc.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { electionName } from './election-name.ts';

const MOST_QUOTES = 3;

/** The elections of all articles. A vote that an article leaves undated joins the only one of its kind, if there is one. */
export class ElectionIndex {
  readonly elections: Election[];
  readonly #lexicon: Lexicon;

  constructor(votes: readonly Vote[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    const byId = new Map<string, Election>();
    const dated = [...votes].sort((a, b) => Number(b.date !== null) - Number(a.date !== null));
    for (const vote of dated) {
      const id = idOf(vote, byId);
      const election = byId.get(id) ?? {
        id,
        area: vote.iso.toLowerCase(),
        classification: vote.classification,
        name: '',
        date: null,
        early: false,
        evidence: [],
      };
      election.early ||= vote.early;
      if (vote.date !== null && (election.date === null || vote.date.length > election.date.length))
        election.date = vote.date;
      election.evidence.push(...vote.evidence.slice(0, MOST_QUOTES));
      byId.set(id, election);
    }
    this.elections = [...byId.values()].map((election) => ({
      ...election,
      name: electionName(this.#lexicon, election),
    }));
  }

  /** The id of an article's vote. */
  idOf(vote: Vote): string {
    return idOf(vote, new Map(this.elections.map((election) => [election.id, election])));
  }
}

function idOf(vote: Vote, known: ReadonlyMap<string, Election>): string {
  const range = vote.date === null ? null : dayRange(vote.date);
  const area = vote.iso.toLowerCase();
  if (range && vote.date !== null) return `${area}-${vote.date.slice(0, 4)}-${vote.classification}`;
  const same = [...known.values()].filter(
    (other) => other.area === area && other.classification === vote.classification && other.date !== null,
  );
  return same.length === 1 && same[0] ? same[0].id : vote.key;
}
