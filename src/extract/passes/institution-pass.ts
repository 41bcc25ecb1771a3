import { composed, hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import type { InstitutionMention } from '../chunks/composed.ts';
import type { Entry } from '../gazetteer/entry.ts';
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
  const seat = seatAt ? placeOf(chunks[seatAt[0]]) : null;
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

/** The institution that entries tell, a certain one before one of a kind. */
function institutionEntry(entries: readonly Entry[]): Extract<Entry, { tag: 'INST' }> | null {
  let found: Extract<Entry, { tag: 'INST' }> | null = null;
  for (const entry of entries) {
    if (entry.tag !== 'INST') continue;
    if (entry.id !== null) return entry;
    found ??= entry;
  }
  return found;
}

/** The institution a chunk names, by its phrase or as an earlier round put it together. */
export function institutionOf(chunk: Chunk | undefined): InstitutionMention | null {
  if (!chunk) return null;
  const made = composed(chunk, 'institution');
  if (made) return made;
  const entry = institutionEntry(chunk.entries);
  if (!entry) return null;
  const { kind, country, id, slug } = entry;
  return {
    kind: 'institution',
    institution: kind,
    country,
    id,
    slug,
    part: false,
    seat: null,
    start: chunk.start,
    end: chunk.end,
  };
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
