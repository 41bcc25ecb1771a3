import type { FileRead, RawArticle } from '../../readers/article.ts';
import { importDesk } from '../../store/own-work/import-desk.ts';
import type { ReadOutcome } from '../../store/own-work/importer.ts';
import type { GivenFile } from './given-files.ts';
import type { ImportItem } from './import-item.svelte.ts';

/** What a run asks of whoever keeps the list. */
export interface RunPorts {
  /** Takes a file that is no article but a person's work; whether it was one. */
  isWork(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Puts the articles of a file on the list; those of them that are to be read. */
  list(read: FileRead): ImportItem[];
  /** Takes what came of reading an article. */
  came(item: ImportItem, outcome: ReadOutcome): Promise<void>;
}

/** Reads files one after the other and the articles of each as they come; more can be given while it reads. */
export class ReadingRun {
  running = $state(false);
  /** The file being opened. */
  opening: string | null = $state(null);
  /** Files that were not opened yet; each holds one article or many. */
  unopened = $state(0);

  readonly #ports: RunPorts;
  readonly #desk = importDesk();
  #files: GivenFile[] = [];
  #items: ImportItem[] = [];
  #turn = 0;

  constructor(ports: RunPorts) {
    this.#ports = ports;
  }

  /** Makes ready to read before anything is given. */
  warm(): Promise<void> {
    return this.#desk.warm();
  }

  /** Reads files, after those given before. Resolves when nothing is left to read. */
  async give(files: readonly GivenFile[]): Promise<void> {
    this.#files.push(...files);
    this.unopened += files.length;
    await this.#go();
  }

  /** Reads articles whose text is there already, before what is still waiting. */
  async readNow(items: readonly ImportItem[]): Promise<void> {
    this.#items.unshift(...items);
    await this.#go();
  }

  /** What an article yields, apart from the list. */
  read(raw: RawArticle): Promise<ReadOutcome> {
    return this.#desk.read(raw);
  }

  /** Stops; how many files were not opened. */
  stop(): number {
    this.#turn++;
    this.#desk.stop();
    const left = this.unopened;
    this.#files = [];
    this.#items = [];
    this.unopened = 0;
    this.opening = null;
    this.running = false;
    return left;
  }

  async #go(): Promise<void> {
    if (this.running) return;
    const turn = ++this.#turn;
    const isOver = () => turn !== this.#turn;
    this.running = true;
    do {
      await this.#readItems(isOver);
      const file = isOver() ? undefined : this.#files.shift();
      if (file) await this.#open(file, isOver);
    } while (!isOver() && this.#files.length + this.#items.length > 0);
    if (!isOver()) this.running = false;
  }

  async #open(file: GivenFile, isOver: () => boolean): Promise<void> {
    this.opening = file.name;
    const bytes = await file.bytes().catch(() => null);
    if (isOver()) return;
    const isWork = bytes !== null && (await this.#ports.isWork(file.name, bytes));
    if (isOver()) return;
    const read = isWork ? null : bytes ? await this.#desk.open(file.name, bytes) : unreadableFile(file.name);
    if (isOver()) return;
    this.unopened--;
    this.opening = null;
    if (read) this.#items.push(...this.#ports.list(read));
  }

  /** Reads what waits. While one article is looked at by others the next is read already. */
  async #readItems(isOver: () => boolean): Promise<void> {
    const taken: Promise<void>[] = [];
    for (let item = this.#items.shift(); item && !isOver(); item = this.#items.shift()) {
      if (!item.raw) continue;
      item.state = 'reading';
      const outcome = await this.#desk.read(item.raw);
      if (isOver()) return;
      taken.push(this.#ports.came(item, outcome));
    }
    await Promise.all(taken);
  }
}

function unreadableFile(name: string): FileRead {
  return { articles: [], problems: [{ file: name, reason: { code: 'broken', why: '' } }] };
}
