import type { FileRead } from '../../readers/article.ts';
import { looksLikeHtml } from '../../readers/read-html.ts';
import type { ReadOutcome } from '../../store/own-work/importer.ts';
import type { OwnWork } from '../../store/own-work/own-work.svelte.ts';
import { askToPersist } from '../../store/own-work/storage-room.ts';
import { isWorkFile } from '../../store/own-work/work-file.ts';
import { signature } from '../corrections/sign.ts';
import { mergeBriefings } from './briefings-of.ts';
import { kept } from './decisions.ts';
import type { GivenFile } from './given-files.ts';
import { ImportItem } from './import-item.svelte.ts';
import { ReadingRun } from './reading-run.svelte.ts';

/** What came of a work file that was dropped. */
export type Merged = Awaited<ReturnType<OwnWork['merge']>>;

/**
 * The state of adding articles. It outlives the page it is shown on: keeping articles draws everything anew, and what
 * is still on the list must not be lost by that.
 */
export class AddRoom {
  items: readonly ImportItem[] = $state.raw([]);
  chosen: ImportItem | null = $state.raw(null);
  /** Articles left unread when reading was stopped. */
  cancelled = $state(0);
  merged: Merged | null = $state.raw(null);
  lastKept: { read: number; found: number } | null = $state.raw(null);

  readonly read: readonly ImportItem[] = $derived(this.items.filter(({ state }) => state === 'read'));
  readonly found: number = $derived(this.read.reduce((sum, { facts }) => sum + facts, 0));
  readonly open: number = $derived(this.read.reduce((sum, { open }) => sum + open, 0));
  readonly done: number = $derived(
    this.items.filter(({ state }) => state === 'read' || state === 'problem').length,
  );
  readonly run: ReadingRun;

  readonly #work: OwnWork;
  #keys = 0;
  #pasted = 0;
  /** Ids of the articles on the list. */
  #ids = new Set<string>();
  #dating = new Map<ImportItem, Promise<void>>();

  constructor(work: OwnWork) {
    this.#work = work;
    this.run = new ReadingRun({
      isWork: (name, bytes) => this.#mergeWork(name, bytes),
      list: (read) => this.#list(read),
      came: (item, outcome) => this.#came(item, outcome),
    });
  }

  /** Reads files after those given before: each file's articles as they come, an archive of own work merged. */
  async take(files: readonly GivenFile[]): Promise<void> {
    if (!this.run.running) {
      this.merged = null;
      this.lastKept = null;
    }
    this.cancelled = 0;
    await this.run.give(files);
  }

  /** Reads what was pasted: HTML where it looks like that, else text. */
  paste(text: string, name: (n: number) => string): Promise<void> {
    const ending = looksLikeHtml(text) ? 'html' : 'txt';
    const bytes = () => Promise.resolve(new TextEncoder().encode(text));
    return this.take([{ name: `${name(++this.#pasted)}.${ending}`, bytes }]);
  }

  cancel(): void {
    const begun = this.items.filter(({ state }) => state === 'waiting' || state === 'reading').length;
    this.cancelled = begun + this.run.stop();
    this.items = this.items.filter(({ state }) => state === 'read' || state === 'problem');
  }

  remove(item: ImportItem): void {
    this.items = this.items.filter((one) => one !== item);
    if (item.read) this.#ids.delete(item.read.article.id);
    if (this.chosen === item) this.chosen = this.read[0] ?? this.items[0] ?? null;
  }

  clear(): void {
    if (this.run.running) this.cancel();
    this.items = [];
    this.#ids.clear();
    this.chosen = null;
    this.cancelled = 0;
  }

  /** Does what an answer asks for beyond itself: reads the article again from its day, or as the several it holds. */
  answered(item: ImportItem, question: string): void {
    if (question === 'date') {
      const dated = this.#redate(item);
      this.#dating.set(item, dated);
      void dated.finally(() => this.#dating.get(item) === dated && this.#dating.delete(item));
    }
    if (question === 'several' && item.answers.get(question)?.choice === 'split') void this.#divide(item);
  }

  /** Keeps every article that is not left out, with the decisions made about it, in one step. */
  async keep(): Promise<void> {
    await Promise.all(this.#dating.values());
    const signed = signature();
    const taken = this.read.filter(({ leftOut }) => !leftOut);
    const all = taken.flatMap((item) =>
      item.read ? [kept(item.read.article, item.questions, item.answers, item.ticked, signed)] : [],
    );
    const counted = { read: all.length, found: this.found };
    void askToPersist();
    await this.#work.keep(
      all.map(({ article }) => article),
      all.flatMap(({ corrections }) => corrections),
    );
    this.lastKept = counted;
    this.items = this.items.filter(({ state }) => state === 'problem');
    this.#ids.clear();
    this.chosen = null;
    this.#work.step = 'keep';
  }

  async #mergeWork(name: string, bytes: Uint8Array): Promise<boolean> {
    if (!/\.zip$/iu.test(name) || !isWorkFile(bytes)) return false;
    this.merged = await this.#work.merge(bytes);
    if (this.merged.ok) {
      await mergeBriefings(this.merged.briefings);
      this.#work.step = 'keep';
    }
    return true;
  }

  #list({ articles, problems }: FileRead): ImportItem[] {
    const items = articles.map((raw) => new ImportItem(++this.#keys, raw.file, raw));
    const bad = problems.map(({ file, reason }) => new ImportItem(++this.#keys, file, null, reason));
    this.items = [...this.items, ...items, ...bad];
    return items;
  }

  async #came(item: ImportItem, outcome: ReadOutcome): Promise<void> {
    if (!outcome.ok) {
      item.fail(outcome.reason);
      return;
    }
    const { id } = outcome.article;
    if (this.#ids.has(id)) {
      this.items = this.items.filter((other) => other !== item);
      return;
    }
    this.#ids.add(id);
    const nothing = { twin: null, spellings: [] };
    item.succeed(outcome, await this.#work.compare(outcome.article).catch(() => nothing));
    this.chosen ??= item;
  }

  async #redate(item: ImportItem): Promise<void> {
    const asked = item.rawWithDate();
    if (!asked) return;
    const outcome = await this.run.read(asked);
    // A day typed meanwhile is read after this one.
    if (outcome.ok && item.rawWithDate()?.published === asked.published) item.readAgain(outcome);
  }

  async #divide(item: ImportItem): Promise<void> {
    if (!this.items.includes(item)) return;
    const parts = item.parts().map((raw) => new ImportItem(++this.#keys, raw.file, raw));
    this.items = this.items.flatMap((other) => (other === item ? parts : [other]));
    if (item.read) this.#ids.delete(item.read.article.id);
    this.chosen = null;
    await this.run.readNow(parts);
  }
}

let room: AddRoom | null = null;

/** The room of this page: one, however often it is opened. */
export function addRoom(work: OwnWork): AddRoom {
  if (room) return room;
  // What it derives must live on when the component that opened it first is gone.
  let made: AddRoom | undefined;
  $effect.root(() => {
    made = new AddRoom(work);
  });
  return (room = made ?? new AddRoom(work));
}
