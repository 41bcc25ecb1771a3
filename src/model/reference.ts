import * as v from 'valibot';
import { ReferenceSchema, type Reference } from './reference-schema.ts';

export type {
  Reference,
  ReferenceElection,
  ReferenceList,
  ReferenceObservers,
  ReferenceSource,
} from './reference-schema.ts';

/** One thing wrong with a reference file: `row` is a path such as `elections[0].listResult[2]`. */
export interface ReferenceProblem {
  readonly row: string;
  readonly field: string;
  readonly what: string;
}

export type ParsedReference =
  | { readonly ok: true; readonly reference: Reference }
  | { readonly ok: false; readonly problems: readonly ReferenceProblem[] };

const MOST_PROBLEMS = 20;

function problemOf(issue: v.BaseIssue<unknown>): ReferenceProblem {
  const keys = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
  const row = keys
    .slice(0, -1)
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('');
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  const missing = issue.received === 'undefined';
  const what = unknown
    ? 'is not a known field'
    : missing
      ? 'is missing'
      : `${issue.message} (${issue.received})`;
  return { row: row.replace(/^\./, '') || 'file', field: String(keys.at(-1) ?? 'file'), what };
}

/**
 * Reads a reference file from outside: shape and units only; `checkReference` says whether its numbers agree.
 * Never throws; at most 20 problems, one per row and field, and no unknown field is let through.
 */
export function parseReference(input: unknown): ParsedReference {
  const parsed = v.safeParse(ReferenceSchema, input);
  return parsed.success
    ? { ok: true, reference: parsed.output }
    : { ok: false, problems: oncePerField(parsed.issues.map(problemOf)).slice(0, MOST_PROBLEMS) };
}

function oncePerField(problems: readonly ReferenceProblem[]): ReferenceProblem[] {
  const first = new Map(problems.toReversed().map((problem) => [`${problem.row} ${problem.field}`, problem]));
  return problems.filter((problem) => first.get(`${problem.row} ${problem.field}`) === problem);
}
