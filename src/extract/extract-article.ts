import type { Area, Organization, Source } from '../model/entities.ts';
import type { Edtf } from '../model/edtf.ts';
import { aboutVotes } from './document/about-votes.ts';
import { ArticleEntities, type LocalPerson } from './document/article-entities.ts';
import type { Doc, Vote } from './document/doc.ts';
import { hostCountry } from './document/host-country.ts';
import { readArticle } from './document/read-article.ts';
import { makeSource, publishedOf, sourceId } from './document/source-of.ts';
import { votesOf } from './document/votes.ts';
import type { Engine } from './engine.ts';
import { activitiesOf } from './facts/activities.ts';
import { countsOf } from './facts/counts.ts';
import type {
  ActivityDraft,
  CountDraft,
  MeetingDraft,
  ObservationDraft,
  RuleDraft,
  StatementDraft,
} from './facts/drafts.ts';
import { finishMeetings } from './facts/finish-meetings.ts';
import { addFollowUps } from './facts/follow-ups.ts';
import { introducePeople } from './facts/introduce-people.ts';
import { meetingsOf } from './facts/meetings.ts';
import { mergeMeetings } from './facts/merge-meetings.ts';
import { nameChambersOfVotes } from './facts/name-chambers.ts';
import { namedBodies, type NamedBody } from './facts/named-bodies.ts';
import { observationsOf } from './facts/observations.ts';
import { rulesOf } from './facts/rules.ts';
import { statementsOf } from './facts/statements.ts';

/** Everything one article tells, before other articles are looked at. Plain data: it can be stored and sent. */
export interface ArticleFacts {
  source: Source;
  /** ISO code of the country whose vote the article is about. */
  host: string | null;
  votes: Vote[];
  persons: LocalPerson[];
  organizations: Organization[];
  areas: Area[];
  meetings: MeetingDraft[];
  activities: ActivityDraft[];
  observations: ObservationDraft[];
  counts: CountDraft[];
  rules: RuleDraft[];
  statements: StatementDraft[];
  /** Bodies that the quotes of facts name, though no fact is theirs. */
  named: NamedBody[];
}

/**
 * Reads one article: stages 1 to 6. Never throws on content. `known` is the day of publication as somebody knows it:
 * where the text states none, dates are told from it.
 */
export function extractArticle(
  engine: Engine,
  file: string,
  text: string,
  known: Edtf | null = null,
): ArticleFacts {
  const article = readArticle(engine, text);
  const host = hostCountry(engine, article);
  const stated = publishedOf(engine, article, host);
  const published =
    known === null || stated.basis === 'stated' ? stated : { date: known, basis: 'stated' as const, how: '' };
  const source = sourceId(file);
  const votes = votesOf(engine, source, article, host, published);
  const election = mainVote(votes, host);
  const doc: Doc = {
    engine,
    source,
    article,
    entities: new ArticleEntities(engine),
    host,
    published,
    votes,
    election,
  };
  introducePeople(doc);
  const open = mergeMeetings(doc, meetingsOf(doc));
  addFollowUps(doc, open);
  const told = aboutVotes(article, votes);
  const meetings = told ? finishMeetings(doc, open) : [];
  const activities = told ? activitiesOf(doc) : [];
  const observations = told ? observationsOf(doc) : [];
  const counts = told ? countsOf(doc) : [];
  const rules = told ? rulesOf(doc) : [];
  const statements = told ? statementsOf(doc) : [];
  const quoted = [meetings, activities, observations, counts, rules, statements].flat();
  const named = told ? namedBodies(doc, quoted) : [];
  if (told) for (const vote of votes) doc.entities.country(vote.iso);
  if (told) nameChambersOfVotes(doc);
  return {
    source: makeSource(file, engine, article, published),
    host,
    votes: told ? votes : [],
    persons: told ? doc.entities.persons : [],
    organizations: [...doc.entities.organizations.values()],
    areas: [...doc.entities.areas.values()],
    meetings,
    activities,
    observations,
    counts,
    rules,
    statements,
    named,
  };
}

/** The vote of the host country that the article speaks of most; of equals the one still to come, then the first. */
function mainVote(votes: readonly Vote[], host: string | null): string | null {
  const own = votes.filter((vote) => vote.iso === host);
  const [first] = [...own].sort(
    (a, b) => b.mentions - a.mentions || Number(b.tense === 'upcoming') - Number(a.tense === 'upcoming'),
  );
  return first?.key ?? null;
}
