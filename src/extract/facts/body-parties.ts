import { type Chunk, foldOf, hasTag } from '../chunks/chunk.ts';
import type { OfficeMention } from '../chunks/composed.ts';
import type { Doc } from '../document/doc.ts';
import { countryOf } from '../passes/institution-pass.ts';
import type { Party } from './party.ts';
import { impliedBody } from './people.ts';

/** 'the Ambassadors of X, Y and Z': the embassy of each. */
export function embassiesOf(doc: Doc, chunks: readonly Chunk[], at: number, first: string): Party[] {
  const countries = [first];
  for (let i = at + 1; i < chunks.length && listGoesOn(chunks[i]); i++) {
    const iso = countryOf(chunks[i]);
    if (iso !== null) countries.push(iso);
  }
  return countries.flatMap((country) => {
    const embassy = impliedBody({ institution: 'embassy', country, seat: doc.host?.toLowerCase() ?? null });
    return partiesOfBody(doc, doc.entities.institution(embassy, null));
  });
}

function listGoesOn(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, 'COMMA', 'COUNTRY', 'ANDMORE') || foldOf(chunk) === 'the';
}

/** 'the President': one who needs no name, and is no body. */
export function unnamedHead(doc: Doc, { post, country }: OfficeMention): Party {
  const iso = country ?? doc.host;
  return { person: null, organization: null, post, iso, international: false, diplomat: false, seat: null };
}

/** The body of an id as the only party; nobody where there is none. */
export function partiesOfBody(doc: Doc, id: string | null): Party[] {
  return id === null ? [] : [partyOfBody(doc, id)];
}

/** A body as a party. */
export function partyOfBody(doc: Doc, id: string): Party {
  const body = doc.entities.organizations.get(id);
  return {
    person: null,
    organization: id,
    post: null,
    iso: body?.area?.toUpperCase() ?? null,
    international: body?.classification === 'international',
    diplomat: body?.classification === 'embassy',
    seat: null,
  };
}
