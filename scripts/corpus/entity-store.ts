import { addEntity, idsOf } from '../../src/extract/corpus/assemble.ts';
import type { CorpusIds } from '../../src/extract/corpus/corpus-facts.ts';
import { MOST_QUOTES, type ElectionIndex } from '../../src/extract/corpus/election-index.ts';
import { PeopleIndex } from '../../src/extract/corpus/people-index.ts';
import type { ArticleFacts } from '../../src/extract/index.ts';
import type { Area, Election, Organization, Person } from '../../src/model/entities.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { type SortedLines, type SortingFolder } from '../stream/sorted-lines.ts';
import { sortable } from './fact-rows.ts';
import { plain, type LazyJson } from './lazy-json.ts';
import { QuoteReader } from './quote-reader.ts';

/** People, bodies, areas and elections of all articles: what names them in memory, their quotes on disk. */
export class EntityStore {
  readonly organizations = new Map<string, Organization>();
  readonly areas = new Map<string, Area>();
  readonly #elections: ElectionIndex;
  readonly #people: PeopleIndex;
  readonly #quotes: Readonly<Record<'persons' | 'elections', SortedLines>>;
  #count = 0;

  constructor(folder: SortingFolder, elections: ElectionIndex) {
    this.#elections = elections;
    this.#quotes = {
      persons: folder.lines('person-quotes'),
      elections: folder.lines('election-quotes'),
    };
    this.#people = new PeopleIndex(({ id }, office, evidence) => {
      const key = [id, sortable(office), sortable(this.#count++)].join(' ');
      this.#quotes.persons.add(key, JSON.stringify(evidence));
    });
  }

  /** Makes known whom and what an article names. */
  add(article: ArticleFacts): CorpusIds {
    for (const organization of article.organizations) addEntity(this.organizations, organization);
    for (const area of article.areas) addEntity(this.areas, area);
    for (const vote of article.votes)
      for (const evidence of vote.evidence.slice(0, MOST_QUOTES)) {
        const { source, start, end } = evidence;
        const place = [source, sortable(start), sortable(end), sortable(this.#count++)];
        this.#quotes.elections.add(
          [this.#elections.idOf(vote), ...place].join(' '),
          JSON.stringify(evidence),
        );
      }
    return idsOf(article, this.#people, this.#elections);
  }

  /** Without their quotes. */
  get persons(): readonly Person[] {
    return this.#people.persons;
  }

  /** Without their quotes. */
  get elections(): readonly Election[] {
    return this.#elections.elections;
  }

  /** Reads the quotes of people or elections, in order of their ids. */
  quotes(of: 'persons' | 'elections'): QuoteReader {
    return new QuoteReader(this.#quotes[of].rows());
  }
}

/** The person with all quotes, which are read in order of ids. */
export function wholePerson(person: Person, quotes: QuoteReader): Person {
  return {
    ...person,
    memberships: person.memberships.map((membership, office) => ({
      ...membership,
      evidence: [...quotes.of(`${person.id} ${sortable(office)} `)],
    })),
  };
}

/** The election with all quotes, which are read in order of ids. */
export function wholeElection(election: Election, quotes: QuoteReader): Election {
  return { ...election, evidence: [...quotes.of(`${election.id} `)] };
}

/** As `wholePerson`, its quotes read as they are written. */
export function lazyPerson({ id, name, otherNames, memberships }: Person, quotes: QuoteReader): LazyJson {
  const list = memberships.map((office, at): LazyJson => ({
    fields: [...fieldsOf(office), ['evidence', { list: lazily(quotes.of(`${id} ${sortable(at)} `)) }]],
  }));
  return { fields: [...fieldsOf({ id, name, otherNames }), ['memberships', { list }]] };
}

/** As `wholeElection`, its quotes read as they are written. */
export function lazyElection(election: Election, quotes: QuoteReader): LazyJson {
  return {
    fields: [...fieldsOf(election), ['evidence', { list: lazily(quotes.of(`${election.id} `)) }]],
  };
}

/** All but the quotes. */
function fieldsOf(record: object): [string, LazyJson][] {
  const entries = Object.entries(record).filter(([key]) => key !== 'evidence');
  return entries.map(([key, value]) => [key, plain(value)]);
}

function* lazily(quotes: Iterable<Evidence>): Generator<LazyJson> {
  for (const quote of quotes) yield plain(quote);
}
