import { type Chunk, composed, foldOf, hasTag, meaning } from '../chunks/chunk.ts';
import type { OfficeMention } from '../chunks/composed.ts';
import type { ReadSentence } from './read-article.ts';

/** What a body-less office after 'its' or 'her' belongs to. */
type Owner = Pick<OfficeMention, 'institution' | 'organization' | 'ofMission'>;

/**
 * Gives offices told as 'its chairperson' or 'her deputy' the body they belong to: the one named last before, for
 * persons the one of their own office.
 */
export function resolvePossessives(sentences: readonly ReadSentence[]): ReadSentence[] {
  // By the word that points back to them; under '' whatever was named last.
  const owners = new Map<string, Owner>();
  return sentences.map((sentence, index) => {
    const line = ownerOfLine(sentence.chunks, sentences[index - 1]?.chunks ?? []);
    const chunks = sentence.chunks.map((chunk, at) => {
      if (chunk.composed === null && chunk.entries.length === 0) return chunk;
      const last = sentence.chunks[at - 1];
      const word = hasTag(last, 'NUMBER') ? sentence.chunks[at - 2] : last;
      const isTheirs = hasTag(word, 'THEIR');
      const ofSomebody = isTheirs
        ? foldOf(word) !== 'its' || !hasTag(chunk, 'OFFICES')
        : hasTag(word, 'POSS') && hasTag(sentence.chunks[at - 2], 'PERSON', 'OFFICE', 'CAP');
      const owner = isTheirs ? (owners.get(foldOf(word)) ?? owners.get('')) : line;
      const theirs = ofSomebody ? withOffices(chunk, asSecond) : chunk;
      const own = owner ? withOwner(theirs, owner) : theirs;
      const next = ownerOf(own);
      if (next) owners.set('', next).set(pronounOf(own), next);
      return own;
    });
    return { ...sentence, chunks };
  });
}

/**
 * 'Body: team of ten, head: P': the body that opens a line of a list owns the offices of the line. 'BODY. Its secretary
 * general P …': one that stands alone `above` those of the next sentence.
 */
function ownerOfLine(chunks: readonly Chunk[], above: readonly Chunk[]): Owner | null {
  const [first, ...rest] = hasTag(chunks[0], 'DASH', 'MARK') ? chunks.slice(1) : chunks;
  const opens = hasTag(first, 'ORG') && rest.slice(0, 2).some((chunk) => hasTag(chunk, 'COLON'));
  const organization = meaning(opens ? first : above.length <= 2 ? above[0] : undefined, 'ORG')?.id;
  return organization === undefined ? null : { organization, institution: null, ofMission: true };
}

/** The word that points back to somebody told with 'Mr' or 'Ms'. */
function pronounOf({ tokens }: Chunk): string {
  if (tokens.some(({ known }) => known?.cues.has('WOMAN'))) return 'her';
  return tokens.some(({ known }) => known?.cues.has('MAN')) ? 'his' : '';
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
          ofMission: office.ofMission || ofMission,
          country: office.country ?? institution?.country ?? null,
        },
  );
}

/** 'his deputy' comes after somebody, and sits in no parliament. */
function asSecond(office: OfficeMention): OfficeMention {
  return office.post.toLowerCase() !== 'deputy' ? office : { ...office, class: 'deputy-head', implies: null };
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
