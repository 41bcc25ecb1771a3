import { type Chunk, composed, hasAny, hasTag, meaning } from '../chunks/chunk.ts';
import type { OfficeMention } from '../chunks/composed.ts';
import type { ReadSentence } from './read-article.ts';

/** What a body-less office after 'its' or 'her' belongs to. */
type Owner = Pick<OfficeMention, 'institution' | 'organization' | 'ofMission'>;

/**
 * Gives offices told as 'its chairperson' or 'her deputy' the body they belong to: the one named last before, for
 * persons the one of their own office.
 */
export function resolvePossessives(sentences: readonly ReadSentence[]): ReadSentence[] {
  const owners: Record<'any' | 'man' | 'woman', Owner | null> = { any: null, man: null, woman: null };
  return sentences.map((sentence, index) => {
    const line = ownerOfLine(sentence.chunks) ?? ownerAbove(sentences[index - 1]?.chunks);
    const chunks = sentence.chunks.map((chunk, at) => {
      const word = sentence.chunks[at - 1];
      if (chunk.composed === null && chunk.entries.length === 0) return chunk;
      const fold = word?.tokens[0]?.fold;
      const owner = (fold === 'her' ? owners.woman : fold === 'his' ? owners.man : null) ?? owners.any;
      const told = hasTag(word, 'THEIR') ? owner : line;
      const theirs = hasTag(word, 'THEIR') ? withOffices(chunk, asSecond) : chunk;
      const own = told === null ? theirs : withOwner(theirs, told);
      const next = ownerOf(own);
      if (next) {
        owners.any = next;
        const sex = sexOf(own);
        if (sex !== null) owners[sex] = next;
      }
      return own;
    });
    return chunks.every((chunk, at) => chunk === sentence.chunks[at]) ? sentence : { ...sentence, chunks };
  });
}

/** 'Body: team of ten, head: P': the body that opens a line of a list owns the offices of the line. */
function ownerOfLine(chunks: readonly Chunk[]): Owner | null {
  const first = hasAny(chunks[0], ['DASH', 'MARK']) ? 1 : 0;
  const colon = hasTag(chunks[first + 1], 'COLON') || hasTag(chunks[first + 2], 'COLON');
  const organization = meaning(chunks[first], 'ORG')?.id ?? null;
  return colon && organization !== null ? { organization, institution: null, ofMission: true } : null;
}

/** 'BODY. Its secretary general P …': a body that stands alone before a sentence. */
function ownerAbove(chunks: readonly Chunk[] | undefined): Owner | null {
  const organization = chunks && chunks.length <= 2 ? (meaning(chunks[0], 'ORG')?.id ?? null) : null;
  return organization === null ? null : { organization, institution: null, ofMission: true };
}

function sexOf(chunk: Chunk): 'man' | 'woman' | null {
  if (chunk.tokens.some(({ known }) => known?.cues.has('WOMAN'))) return 'woman';
  return chunk.tokens.some(({ known }) => known?.cues.has('MAN')) ? 'man' : null;
}

function ownerOf(chunk: Chunk): Owner | null {
  const organization = meaning(chunk, 'ORG')?.id ?? null;
  const institution = composed(chunk, 'institution');
  if (organization !== null || institution) return { organization, institution, ofMission: false };
  const office = composed(chunk, 'office') ?? composed(chunk, 'people')?.people.at(-1)?.office ?? null;
  return office && (office.institution !== null || office.organization !== null || office.ofMission)
    ? office
    : null;
}

function withOwner(chunk: Chunk, { organization, institution, ofMission }: Owner): Chunk {
  return withOffices(chunk, (office) =>
    office.institution !== null || office.organization !== null
      ? office
      : {
          ...office,
          organization,
          institution,
          ofMission,
          country: office.country ?? institution?.country ?? null,
        },
  );
}

/** 'his deputy' comes after somebody, and sits in no parliament. */
function asSecond(office: OfficeMention): OfficeMention {
  return office.plural || office.post.toLowerCase() !== 'deputy'
    ? office
    : { ...office, class: 'deputy-head', implies: null };
}

function withOffices(chunk: Chunk, fill: (office: OfficeMention) => OfficeMention): Chunk {
  const office = composed(chunk, 'office');
  if (office) return { ...chunk, composed: fill(office) };
  const people = composed(chunk, 'people');
  if (!people) return chunk;
  const filled = people.people.map((person) =>
    person.office ? { ...person, office: fill(person.office) } : person,
  );
  return { ...chunk, composed: { ...people, people: filled } };
}
