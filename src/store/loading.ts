import type { Dataset } from '../model/dataset.ts';
import type { LargeParts } from './columns/large-parts.ts';
import type { DatasetProblem, ParsedDataset } from '../model/parse-dataset.ts';

/** A dataset too large for objects, in columns. */
export interface LargeDataset {
  ok: true;
  large: LargeParts;
}
/** What the network gave; `unchanged` is the id of the large dataset that is shown already. */
export type Fetched = ParsedDataset | LargeDataset | { ok: true; unchanged: string };

/** Where datasets come from and are kept; handed in, so that tests and pages without storage hand in others. */
export interface DatasetSources {
  /** The dataset of the last visit, parsed; null where there is none or no storage. */
  stored(): Promise<ParsedDataset | LargeDataset | null>;
  /** The newest dataset, parsed; rejects where the network gives none. */
  fetched(): Promise<Fetched>;
  /** Keeps the dataset that the network gave for the next visit; resolves to false where the browser keeps nothing. */
  keep(): Promise<boolean>;
}

/** What became of loading, in the order in which it happens. */
export type LoadEvent =
  | { kind: 'dataset'; dataset: Dataset; from: 'store' | 'network' }
  | { kind: 'large'; large: LargeParts; from: 'store' | 'network' }
  | { kind: 'kept'; kept: boolean }
  | { kind: 'current' }
  | { kind: 'offline'; reason: string }
  | { kind: 'failed'; reason: string; problems: DatasetProblem[] };

/**
 * Loads the dataset: the stored one at once, then the network's if it is another. Both are asked at the same time,
 * so the first picture never waits for the network. A new dataset that cannot be read leaves the stored one standing.
 */
export async function loadDataset(sources: DatasetSources, tell: (event: LoadEvent) => void): Promise<void> {
  const network = sources.fetched().then(
    (parsed) => ({ parsed, reason: '' }),
    (error: unknown) => ({ parsed: null, reason: error instanceof Error ? error.message : String(error) }),
  );
  const stored = await sources.stored().catch(() => null);
  const shown = stored?.ok === true ? stored : null;
  if (shown) tell(arrival(shown, 'store'));

  const { parsed, reason } = await network;
  if (parsed === null || !parsed.ok) {
    if (shown) tell({ kind: 'offline', reason: parsed === null ? reason : firstProblem(parsed.problems) });
    else tell({ kind: 'failed', reason, problems: parsed?.problems ?? [] });
    return;
  }
  if ('unchanged' in parsed || (shown && idOf(shown) === idOf(parsed))) {
    tell({ kind: 'current' });
    return;
  }
  tell(arrival(parsed, 'network'));
  tell({ kind: 'kept', kept: await sources.keep().catch(() => false) });
}

type Whole = Extract<ParsedDataset, { ok: true }> | LargeDataset;

function arrival(whole: Whole, from: 'store' | 'network'): LoadEvent {
  return 'large' in whole
    ? { kind: 'large', large: whole.large, from }
    : { kind: 'dataset', dataset: whole.dataset, from };
}

function idOf(whole: Whole): string {
  return 'large' in whole ? whole.large.core.dataset.id : whole.dataset.id;
}

function firstProblem(problems: readonly DatasetProblem[]): string {
  const first = problems[0];
  return first ? `${first.where}: ${first.what}` : '';
}
