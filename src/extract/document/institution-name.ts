import type { Organization } from '../../model/entities.ts';
import type { InstitutionMention } from '../chunks/composed.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { organizationOf } from './organization-of.ts';

/** The organization a mention of a public body means in its country; null where no country is known. */
export function institutionName(
  lexicon: Lexicon,
  mention: InstitutionMention,
  host: string | null,
  placeName: (id: string) => string | null,
): Organization | null {
  const { institutions } = lexicon.institutions;
  const iso = mention.country ?? host;
  const kind = kindOf(lexicon, mention);
  const classification = kind?.classification ?? 'other';
  const own =
    institutions.find((entry) => entry.id === mention.id) ??
    institutions.find(
      (entry) => entry.country === iso && entry.kind === mention.institution && !SHARED.has(entry.kind),
    );
  if (own) return organizationOf(own, classification, own.country);
  const country = iso === null ? null : countryName(lexicon, iso);
  if (iso === null || country === null || !kind) return null;
  const seat = mention.seat && (placeName(mention.seat) ?? countryName(lexicon, mention.seat.toUpperCase()));
  const name = kind.title.replace('{country}', country) + (seat === null ? '' : ` in ${seat}`);
  const id = `${iso.toLowerCase()}-${kind.slug}${mention.seat === null ? '' : `-${mention.seat}`}`;
  return organizationOf({ id, name, acronym: null }, classification, iso);
}

/** Kinds of which a country has many: the kind alone does not tell which. */
const SHARED: ReadonlySet<string> = new Set(['ministry', 'court', 'other']);

function kindOf(lexicon: Lexicon, { institution, slug }: InstitutionMention) {
  const { kinds } = lexicon.institutions;
  if (slug !== null) return kinds.find((entry) => entry.slug === slug);
  return SHARED.has(institution) ? undefined : kinds.find((entry) => entry.kind === institution);
}

/** The canonical English name of a country by its ISO code. */
export function countryName(lexicon: Lexicon, iso: string): string | null {
  return lexicon.gazetteerCountries.countries.find((entry) => entry.iso === iso)?.name ?? null;
}
