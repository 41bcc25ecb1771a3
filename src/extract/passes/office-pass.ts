import { type Chunk, hasTag, isMissionName, meaning } from '../chunks/chunk.ts';
import { extentOf } from '../chunks/extent-of.ts';
import type { Build } from './collapse.ts';
import { firstTold } from './first-told.ts';
import { countryOf, institutionOf } from './institution-pass.ts';

/** 'Deputy Chairman of the Senate of X', 'observer group coordinator': an office with what it belongs to. */
export const buildOffice: Build = (match, chunks, span) => {
  const [at] = match.groups['title'] ?? [match.from];
  const title = meaning(chunks[at], 'TITLE');
  if (!title || counts(chunks, at)) return null;
  const institution = firstTold(span, institutionOf);
  const organization = firstTold(span, (chunk) => meaning(chunk, 'ORG')?.id);
  const country = institution?.country ?? firstTold(span, countryOf);
  const place = firstTold(span, (chunk) => meaning(chunk, 'PLACE')?.area.id);
  const modified = span.some((chunk, i) => hasTag(chunk, 'TITLEMOD') && match.from + i !== at);
  const former = span.some((chunk) => hasTag(chunk, 'FORMER'));
  return {
    tags: [
      'OFFICE',
      title.plural ? 'OFFICES' : 'ONEOFFICE',
      ...(title.class === 'diplomat' ? ['DIPLOMAT'] : []),
    ],
    composed: {
      kind: 'office',
      title: title.title,
      class: title.class === 'head' && modified ? 'deputy-head' : title.class,
      plural: title.plural,
      institution: institution === null ? null : { ...institution, country: institution.country ?? country },
      organization,
      country,
      place,
      ofMission:
        title.ofMission || span.some((chunk) => hasTag(chunk, 'MISSION', 'OBSERVER') || isMissionName(chunk)),
      sentTo: hasTag(span.at(-1), 'ORG') && span.some((chunk) => hasTag(chunk, '=to')),
      ofState: title.ofState && !former,
      former,
      implies: title.implies,
      post: postOf(span, title.title),
      ...extentOf(span),
    },
  };
};

/** The 'member' of 'a 7-member delegation' is no office. */
function counts(chunks: readonly Chunk[], at: number): boolean {
  return hasTag(chunks[at - 1], 'DASH') && hasTag(chunks[at - 2], 'NUMBER');
}

/** The words of an office; a plural title is replaced by its singular. */
function postOf(span: readonly Chunk[], singular: string): string {
  const parts = span.flatMap((chunk) =>
    meaning(chunk, 'TITLE')?.plural === true ? [singular] : chunk.tokens.map(({ text }) => text),
  );
  return parts.join(' ').replace(/ (?=[,)’'])|(?<=\() /gu, '');
}
