import { ImportDesk } from '../../store/own-work/import-desk.ts';
import { isWorkFile } from '../../store/own-work/work-file.ts';
import type { OwnWork } from '../../store/own-work/own-work.svelte.ts';
import { askToPersist } from '../../store/own-work/storage-room.ts';
import { looksLikeHtml } from '../../readers/read-html.ts';
import { signature } from '../corrections/sign.ts';
import { kept } from './decisions.ts';
import type { GivenFile } from './given-files.ts';
import { ImportItem } from './import-item.svelte.ts';

/** What came of a work file that was dropped. */
export type Merged = Awaited<ReturnType<OwnWork['merge']>>;

/**
 * The state of adding articles. It outlives the page it is shown on: keeping articles draws everything anew, and what
 * is still on the list must not be lost by that.
 */
export class AddRoom {
  items: readonly ImportItem[] = $state.raw([]);
  chosen: ImportItem | null = $state.raw(null);
  /** The file being opened, where that takes its time. */
  opening: string | null = $state(null);
  running = $state(false);
  /** Files that were not opened yet; each holds one article or many. */
  unopened = $state(0);
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

  readonly #desk = new ImportDesk();
  #keys = 0;
  #run = 0;
  #pasted = 0;

  /** Reads files one after the other: each file's articles as they come, an archive of own work merged. */
  async take(files: readonly GivenFile[], work: OwnWork): Promise<void> {
    const run = ++this.#run;
    this.running = true;
    this.cancelled = 0;
    this.merged = null;
    this.lastKept = null;
    this.unopened = files.length;
    for (const file of files) {
      if (run !== this.#run) return;
      this.opening = file.name;
      const bytes = await file.bytes().catch(() => null);
      if (bytes && isWorkFile(bytes)) {
        this.merged = await work.merge(bytes);
        if (this.merged.ok) work.step = 'keep';
        this.unopened--;
        continue;
      }
      const { articles, problems } = bytes
        ? await this.#desk.open(file.name, bytes)
        : { articles: [], problems: [{ file: file.name, reason: { code: 'broken' as const, why: '' } }] };
      if (run !== this.#run) return;
      this.unopened--;
      this.#list([
        ...articles.map((raw) => new ImportItem(++this.#keys, raw.file, raw)),
        ...problems.map(({ file: name, reason }) => new ImportItem(++this.#keys, name, null, reason)),
      ]);
      this.opening = null;
      await this.#readAll(run, work);
    }
    if (run === this.#run) {
      this.opening = null;
      this.running = false;
    }
  }

  /** Reads what was pasted: HTML where it looks like that, else text. */
  paste(text: string, name: (n: number) => string, work: OwnWork): Promise<void> {
    const ending = looksLikeHtml(text) ? 'html' : 'txt';
    const bytes = () => Promise.resolve(new TextEncoder().encode(text));
    return this.take([{ name: `${name(++this.#pasted)}.${ending}`, bytes }], work);
  }

  cancel(): void {
    this.#run++;
    this.#desk.stop();
    const begun = this.items.filter(({ state }) => state === 'waiting' || state === 'reading').length;
    this.cancelled = begun + this.unopened;
    this.unopened = 0;
    this.items = this.items.filter(({ state }) => state === 'read' || state === 'problem');
    this.opening = null;
    this.running = false;
  }

  remove(item: ImportItem): void {
    this.items = this.items.filter((one) => one !== item);
    if (this.chosen === item) this.chosen = this.read[0] ?? this.items[0] ?? null;
  }

  clear(): void {
    if (this.running) this.cancel();
    this.items = [];
    this.chosen = null;
    this.cancelled = 0;
  }

  /** Keeps every article that is not left out, with the decisions made about it, in one step. */
  async keep(work: OwnWork): Promise<void> {
    const signed = signature();
    const taken = this.read.filter(({ leftOut }) => !leftOut);
    const all = taken.flatMap((item) =>
      item.read ? [kept(item.read.article, item.questions, item.answers, item.ticked, signed)] : [],
    );
    const counted = { read: all.length, found: this.found };
    void askToPersist();
    await work.keep(
      all.map(({ article }) => article),
      all.flatMap(({ corrections }) => corrections),
    );
    this.lastKept = counted;
    this.items = this.items.filter(({ state }) => state === 'problem');
    this.chosen = null;
    work.step = 'keep';
  }

  #list(items: readonly ImportItem[]): void {
    this.items = [...this.items, ...items];
  }

  async #readAll(run: number, work: OwnWork): Promise<void> {
    for (const item of this.items) {
      if (run !== this.#run) return;
      if (item.state !== 'waiting' || !item.raw) continue;
      item.state = 'reading';
      const outcome = await this.#desk.read(item.raw);
      if (run !== this.#run) return;
      if (!outcome.ok) item.fail(outcome.reason);
      else if (this.items.some((other) => other !== item && other.read?.article.id === outcome.article.id))
        this.items = this.items.filter((other) => other !== item);
      else {
        item.succeed(
          outcome,
          await work.compare(outcome.article).catch(() => ({ twin: null, spellings: [] })),
        );
        this.chosen ??= item;
      }
    }
  }
}

let room: AddRoom | null = null;

/** The room of this page: one, however often it is opened. */
export function addRoom(): AddRoom {
  if (room) return room;
  // What it derives must live on when the component that opened it first is gone.
  let made: AddRoom | undefined;
  $effect.root(() => {
    made = new AddRoom();
  });
  return (room = made ?? new AddRoom());
}
