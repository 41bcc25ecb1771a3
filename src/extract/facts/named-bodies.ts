import type { Evidence } from '../../model/evidence.ts';
import { anyOf, hasTag, meaning } from '../chunks/chunk.ts';
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
  const quotes = facts.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  const named = new Map<string, NamedBody>();
  for (const { chunks, start, end } of doc.article.sentences) {
    const near = quotes.filter((quote) => quote.start < end && quote.end > start);
    if (near.length === 0) continue;
    chunks.forEach((chunk, at) => {
      if (!isNamed(chunk) || !near.some(({ start, end }) => start <= chunk.start && end >= chunk.end)) return;
      const id = bodyAt(doc, chunks[at], hasTag(chunks[at + 1], 'COUNTRYWORD'));
      if (id !== null && !named.has(id))
        named.set(id, { organization: id, start: chunk.start, end: chunk.end });
    });
  }
  return [...named.values()];
}

const isNamed = anyOf('ORG', 'INST');

function bodyAt(
  doc: Doc,
  chunk: Doc['article']['sentences'][number]['chunks'][number] | undefined,
  counted: boolean,
): string | null {
  if (!chunk) return null;
  const seen = () => cleaned(doc.article.text.slice(chunk.start, chunk.end));
  const organization = meaning(chunk, 'ORG');
  if (organization) {
    const kind = doc.engine.organizations.get(organization.id)?.classification;
    const observes = kind === 'international' || kind === 'other';
    return observes && !counted ? doc.entities.known(organization.id, seen()) : null;
  }
  const institution = institutionOf(chunk);
  return institution?.institution === 'election-commission'
    ? doc.entities.institution(institution, doc.host, institution.part ? '' : seen())
    : null;
}
