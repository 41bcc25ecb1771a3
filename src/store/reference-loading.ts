import { checkReference } from '../model/reference-check.ts';
import { parseReference, type Reference, type ReferenceProblem } from '../model/reference.ts';
import type { DataFiles } from './data-files.ts';
import { mayHave } from './published-files.ts';

/** What a server answered: its status and its body. */
export interface FetchedText {
  status: number;
  text: string;
}

/** What became of a reference file; `none` is no failure: most countries have none. */
export type LoadedReference =
  | { kind: 'ready'; reference: Reference }
  | { kind: 'none' }
  | { kind: 'failed'; reason: string; problems: readonly ReferenceProblem[] };

/** Where the published figures of a country lie, below the page. */
export function referencePath(iso: string): string {
  return `data/reference/${iso.toLowerCase()}.json`;
}

/**
 * Loads the published figures of a country, checked. A server that answers a missing file with 404, or with a page,
 * has none. Never rejects.
 */
export async function loadReference(
  iso: string,
  get: (path: string) => Promise<FetchedText>,
): Promise<LoadedReference> {
  let answer: FetchedText;
  try {
    answer = await get(referencePath(iso));
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  if (answer.status === 404 || answer.text.trimStart().startsWith('<')) return { kind: 'none' };
  if (answer.status < 200 || answer.status > 299) return failed(`HTTP ${answer.status}`);
  let input: unknown;
  try {
    input = JSON.parse(answer.text);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  const parsed = parseReference(input);
  const problems = parsed.ok ? checkReference(parsed.reference) : parsed.problems;
  if (!parsed.ok || problems.length > 0) return failed('', problems);
  return { kind: 'ready', reference: parsed.reference };
}

const kept = new Map<string, Promise<LoadedReference>>();

/**
 * The published figures of a country, from the data files of a page: asked for once however many views want them, again
 * where that failed, and not at all where the page says that it has none. Never rejects.
 */
export function keptReference(iso: string, files: DataFiles): Promise<LoadedReference> {
  if (!mayHave('reference', iso)) return Promise.resolve({ kind: 'none' });
  const known = kept.get(iso);
  if (known) return known;
  const loading = loadReference(iso, async (path) => {
    const response = await files.fetch(new URL(path, files.base).href);
    return { status: response.status, text: await response.text() };
  });
  kept.set(iso, loading);
  void loading.then(({ kind }) => kind === 'failed' && kept.delete(iso));
  return loading;
}

/** Asks the server of the page. */
export async function getText(path: string): Promise<FetchedText> {
  const response = await fetch(new URL(path, document.baseURI));
  return { status: response.status, text: await response.text() };
}

function failed(reason: string, problems: readonly ReferenceProblem[] = []): LoadedReference {
  return { kind: 'failed', reason, problems };
}
