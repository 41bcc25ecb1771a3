import { proxy, type ProxyMarked } from 'comlink';
import { DatasetKeeper } from '../dataset-keeper.ts';
import { searchFacts } from '../text-search.ts';
import { indexDataset, type DatasetIndex } from '../../model/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import { openOwnDatabase } from './own-database.ts';
import type { WorkKeeper } from './work-keeper.ts';

/** The keeper of a page on which a person works: it knows their articles and corrections over its dataset too. */
export class WorkingKeeper extends DatasetKeeper {
  #storedBase: Dataset | null = null;
  #fetchedBase: Dataset | null = null;
  #work: WorkKeeper | null = null;
  #ownIndex: DatasetIndex | null = null;

  override async stored(...given: Parameters<DatasetKeeper['stored']>): ReturnType<DatasetKeeper['stored']> {
    const parsed = await super.stored(...given);
    if (parsed?.ok && 'dataset' in parsed) this.#storedBase = parsed.dataset;
    return parsed;
  }

  override async fetched(
    ...given: Parameters<DatasetKeeper['fetched']>
  ): ReturnType<DatasetKeeper['fetched']> {
    const parsed = await super.fetched(...given);
    if (parsed.ok && 'dataset' in parsed) this.#fetchedBase = parsed.dataset;
    return parsed;
  }

  override search(text: string): Id[] {
    const shown = this.#work?.shown() ?? null;
    if (!shown) return super.search(text);
    if (this.#ownIndex?.dataset !== shown) this.#ownIndex = indexDataset(shown);
    return [...searchFacts(this.#ownIndex, text)];
  }

  /** The person's own work; its code is loaded when it is first asked for. */
  async work(): Promise<WorkKeeper & ProxyMarked> {
    const { WorkKeeper: Keeper } = await import('./work-keeper.ts');
    this.#work ??= new Keeper(openOwnDatabase(), () => this.#fetchedBase ?? this.#storedBase);
    return proxy(this.#work);
  }
}
