import * as v from 'valibot';
import { eachReference, type Named } from '../../src/extract/corpus/references.ts';
import { DatasetSchema } from '../../src/model/dataset.ts';
import type { DatasetProblem } from '../../src/model/parse-dataset.ts';
import { plain, type LazyJson } from './lazy-json.ts';

const MOST_PROBLEMS = 20;
type Collection = Named | 'meetings' | 'activities' | 'counts' | 'rules' | 'statements';

/** Checks record after record: its shape, and that every id it names leads somewhere. */
export class RecordCheck {
  readonly problems: DatasetProblem[];
  readonly #known: Readonly<Record<Named, ReadonlySet<string>>>;

  /** @param broken what was found before */
  constructor(known: Readonly<Record<Named, ReadonlySet<string>>>, broken: readonly DatasetProblem[]) {
    this.#known = known;
    this.problems = broken.slice(0, MOST_PROBLEMS);
  }

  /** The record as it is hashed and as it is written, which is what its schema makes of it. */
  json(collection: Collection, record: { id: string }): LazyJson {
    const parsed = v.safeParse(DatasetSchema.entries[collection].item, record);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      this.tell(`${collection} ${record.id} ${v.getDotPath(issue) ?? ''}`.trimEnd(), issue.message);
      return plain(record);
    }
    eachReference(parsed.output, (kind, id) => {
      if (!this.#known[kind].has(id)) this.tell(record.id, `names an unknown '${id}' of the ${kind}`);
    });
    return { raw: record, shown: parsed.output };
  }

  /** Notes a problem; more than 20 are not kept. */
  tell(where: string, what: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ where, what });
  }
}
