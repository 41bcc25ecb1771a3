import { composed, hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import type { InstitutionMention } from '../chunks/composed.ts';
import { extentOf } from '../chunks/extent-of.ts';
import type { Build } from './collapse.ts';
import { firstTold } from './first-told.ts';

/** 'Senate of the Parliament of X', 'Romanian Senate', 'Foreign Ministry': one mention with its country. */
export const buildInstitution: Build = (match, chunks, span) => {
  const mentions = span.map(institutionOf).filter((mention) => mention !== null);
  const main = mentions[0];
  if (!main) return null;
  const seatAt = match.groups['seat'];
  const seatFrom = seatAt ? seatAt[0] - match.from : span.length;
  const named = firstTold(span.slice(0, seatFrom), countryOf);
  const country = main.country ?? named ?? firstTold(mentions, (other) => other.country);
  if (main.country !== null && named !== null && named !== main.country) return null;
  const seat = placeOf(seatAt && chunks[seatAt[0]]);
  const tags = [
    'INST',
    ...(main.institution === 'embassy' || main.institution === 'consulate' ? ['ABROAD'] : []),
  ];
  return {
    tags,
    composed: {
      ...main,
      country,
      part: main.part || span.some((chunk) => hasTag(chunk, 'SUBBODY')),
      seat: seat ?? main.seat,
      ...extentOf(span),
    },
  };
};

/** The institution a chunk names, by its phrase, a certain one before one of a kind, or as an earlier round put it together. */
export function institutionOf(chunk: Chunk | undefined): InstitutionMention | null {
  if (!chunk) return null;
  const made = composed(chunk, 'institution');
  if (made) return made;
  const { start, end, entries } = chunk;
  const told = entries.filter((entry) => entry.tag === 'INST');
  const entry = told.find(({ id }) => id !== null) ?? told[0];
  if (!entry) return null;
  const { kind: institution, country, id, slug } = entry;
  return { kind: 'institution', institution, country, id, slug, part: false, seat: null, start, end };
}

/** The ISO code a country name or demonym stands for. */
export function countryOf(chunk: Chunk | undefined): string | null {
  return meaning(chunk, 'COUNTRY')?.iso ?? meaning(chunk, 'DEMONYM')?.iso ?? null;
}

function placeOf(chunk: Chunk | undefined): string | null {
  const country = meaning(chunk, 'COUNTRY');
  if (country) return country.iso.toLowerCase();
  return meaning(chunk, 'PLACE')?.area.id ?? null;
}
