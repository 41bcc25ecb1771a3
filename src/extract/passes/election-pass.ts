import type { Election } from '../../model/entities.ts';
import { type Chunk, composed, foldOf, hasTag, meaning } from '../chunks/chunk.ts';
import type { ElectionMention } from '../chunks/composed.ts';
import type { InstitutionKind } from '../lexicon/schema.ts';
import { extentOf } from '../chunks/extent-of.ts';
import type { Build } from './collapse.ts';
import { countryOf, institutionOf } from './institution-pass.ts';

type Kind = Election['classification'];

/** Tags of the grammar words that tell the kind of an election. */
const KINDS: readonly (readonly [string, Kind])[] = [
  ['ELPRESIDENT', 'presidential'],
  ['ELPARLIAMENT', 'parliamentary'],
  ['ELLOCAL', 'local'],
  ['LOCALBODY', 'local'],
  ['REFERENDUM', 'referendum'],
  ['ELSENATE', 'senate'],
  ['=house', 'parliamentary'],
  ['=congress', 'parliamentary'],
];

/** 'early elections of deputies of the lower chamber and local councils of X': which kinds of vote, and of which country. */
export const buildElection: Build = (_match, _chunks, span) => {
  const made = electionOf(span);
  const known = made.classifications.length > 0;
  return {
    tags: ['ELECTION', ...(known ? ['KNOWNELECTION'] : []), ...(span.some(isFirm) ? ['FIRMVOTE'] : [])],
    composed: made,
  };
};

/** The vote that some chunks tell together; 'deputies' tell a kind unless it is said of what they are. */
export function electionOf(span: readonly Chunk[]): ElectionMention {
  const ofThem = (at: number) => ['of', 'to'].includes(foldOf(span[at + 1]));
  const kinds = new Set(
    span.flatMap((chunk, at) => [...kindsOf(chunk), ...(ofThem(at) ? [] : kindOfSeats(chunk))]),
  );
  const countries = span.map(
    (chunk) =>
      institutionOf(chunk)?.country ?? countryOf(chunk) ?? meaning(chunk, 'LOCALBODY')?.country ?? null,
  );
  return {
    kind: 'election',
    classifications: [...kinds],
    country: countries.find((iso) => iso !== null) ?? null,
    early: span.some((chunk) => hasTag(chunk, 'EARLY')),
    upcoming: span.some((chunk) => hasTag(chunk, 'COMINGVOTE')),
    runoff: span.some((chunk) => hasTag(chunk, 'RUNOFF')),
    general: span.some((chunk) => hasTag(chunk, 'GENERALVOTE')),
    institutions: span.flatMap((chunk) => institutionOf(chunk) ?? []),
    previous: span.some((chunk) => hasTag(chunk, 'PREVIOUS')),
    date: span.map((chunk) => chunk.date).find((date) => date !== null) ?? null,
    ...extentOf(span),
  };
}

/** What kind of vote 'deputies' or 'senators' are elected by. */
function kindOfSeats(chunk: Chunk): Kind[] {
  return kindOfBody(meaning(chunk, 'TITLE')?.implies ?? composed(chunk, 'office')?.implies);
}

/** 'Election', 'referendum'; a 'vote' or a 'poll' can be of anybody. */
function isFirm(chunk: Chunk): boolean {
  return hasTag(chunk, 'REFERENDUM') || (hasTag(chunk, 'ELECTIONWORD') && !hasTag(chunk, 'WEAKVOTE'));
}

const LOCAL_TITLES: ReadonlySet<string> = new Set(['mayor', 'governor']);

function kindsOf(chunk: Chunk): Kind[] {
  const kinds = KINDS.filter(([tag]) => hasTag(chunk, tag)).map(([, kind]) => kind);
  const office = composed(chunk, 'office');
  const title = meaning(chunk, 'TITLE') ?? office;
  if (title?.class === 'president') kinds.push('presidential');
  if (LOCAL_TITLES.has(title?.title ?? '')) kinds.push('local');
  return [...kinds, ...kindOfBody((institutionOf(chunk) ?? office?.institution)?.institution)];
}

/** What kind of vote a body is elected by. */
function kindOfBody(body: InstitutionKind | null | undefined): Kind[] {
  switch (body) {
    case 'upper-chamber':
      return ['senate'];
    case 'lower-chamber':
    case 'parliament':
      return ['parliamentary'];
    case 'local-assembly':
      return ['local'];
    case 'presidency':
      return ['presidential'];
    default:
      return [];
  }
}
