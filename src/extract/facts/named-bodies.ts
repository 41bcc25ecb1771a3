import type { Evidence } from '../../model/evidence.ts';
import { anyOf, type Chunk, hasTag, meaning } from '../chunks/chunk.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import { institutionOf } from '../passes/institution-pass.ts';

interface Quoted {
  evidence: readonly Evidence[];
}

/** A body as an article names it. Offsets are UTF-16 into the article. */
export interface NamedBody {
  organization: string;
  start: number;
  end: number;
}

/**
 * The observer and electoral bodies that the quotes of an article's facts name, made known: they exist in the dataset
 * though no fact is theirs. In order of the text, each once.
 */
export function namedBodies(doc: Doc, facts: readonly Quoted[]): NamedBody[] {
  const quotes = facts.flatMap(({ evidence }) => evidence);
  const named = new Map<string, NamedBody>();
  for (const { chunks } of doc.article.sentences)
    chunks.forEach((chunk, at) => {
      const { start, end } = chunk;
      if (!isNamed(chunk) || !quotes.some((quote) => quote.start <= start && quote.end >= end)) return;
      const organization = bodyAt(doc, chunk, hasTag(chunks[at + 1], 'COUNTRYWORD'));
      if (organization !== null && !named.has(organization))
        named.set(organization, { organization, start, end });
    });
  return [...named.values()];
}

const isNamed = anyOf('ORG', 'INST');

function bodyAt(doc: Doc, chunk: Chunk, counted: boolean): string | null {
  const seen = cleaned(doc.article.text.slice(chunk.start, chunk.end));
  const organization = meaning(chunk, 'ORG');
  if (organization) {
    const kind = doc.engine.organizations.get(organization.id)?.classification;
    const observes = kind === 'international' || kind === 'other';
    return observes && !counted ? doc.entities.known(organization.id, seen) : null;
  }
  const institution = institutionOf(chunk);
  return institution?.institution === 'election-commission'
    ? doc.entities.institution(institution, doc.host, seen)
    : null;
}
