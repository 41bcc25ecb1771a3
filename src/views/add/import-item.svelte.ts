import { indexDataset, type DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { allFacts, type AnyFact } from '../../model/fact-kinds.ts';
import { bareArticle, type ProblemReason, type RawArticle } from '../../readers/article.ts';
import type { ReadArticle } from '../../store/own-work/importer.ts';
import type { Likeness } from '../../store/own-work/work-keeper.ts';
import { leavesOut, rejectedFacts, typedDay } from './decisions.ts';
import { plainFacts, questionsOf, type Answers, type Day, type Question } from './questions.ts';

/** One article on the list of an import: waiting, being read, read, or not readable. */
export class ImportItem {
  readonly key: number;
  readonly file: string;
  /** Waits to be read; given away once it was. */
  raw: RawArticle | null;
  state: 'waiting' | 'reading' | 'read' | 'problem' = $state('waiting');
  reason: ProblemReason | null = $state.raw(null);
  read: ReadArticle | null = $state.raw(null);
  answers: Answers = $state.raw(new Map());
  /** Facts that were ticked off. */
  ticked: ReadonlySet<Id> = $state.raw(new Set<Id>());
  #likeness: Likeness = $state.raw({ twin: null, spellings: [] });
  /** The day of publication as the article itself tells it, whatever was typed since. */
  #day: Day = $state.raw({ published: null, publishedBasis: 'unknown' });

  readonly index: DatasetIndex | null = $derived(this.read ? indexDataset(this.read.article.dataset) : null);
  readonly questions: Question[] = $derived(
    this.read
      ? questionsOf(this.read.article.dataset, {
          ...this.#likeness,
          day: this.#day,
          articles: this.read.starts.length + 1,
        })
      : [],
  );
  readonly plain: AnyFact[] = $derived(
    this.read ? plainFacts(this.read.article.dataset, this.questions) : [],
  );
  readonly leftOut: boolean = $derived(leavesOut(this.questions, this.answers));
  readonly open: number = $derived(
    this.leftOut ? 0 : this.questions.filter(({ id }) => !this.answers.has(id)).length,
  );
  readonly facts: number = $derived.by(() => {
    if (!this.read || this.leftOut) return 0;
    const rejected = rejectedFacts(this.questions, this.answers, this.ticked);
    return allFacts(this.read.article.dataset).filter(({ id }) => !rejected.has(id)).length;
  });

  constructor(key: number, file: string, raw: RawArticle | null, reason: ProblemReason | null = null) {
    this.key = key;
    this.file = file;
    this.raw = raw;
    if (reason) this.fail(reason);
  }

  get title(): string {
    const title = this.read?.article.dataset.sources[0]?.title ?? '';
    return title === '' ? this.file : title;
  }

  succeed(read: ReadArticle, likeness: Likeness): void {
    this.raw = null;
    this.#likeness = likeness;
    const [source] = read.article.dataset.sources;
    if (source) this.#day = source;
    this.read = read;
    this.state = 'read';
  }

  /** Takes a second reading; answers and ticks stay with the facts they are about. */
  readAgain(read: ReadArticle): void {
    this.read = read;
  }

  /** The article with the day that was typed, or as it tells it itself; null before it was read. */
  rawWithDate(): RawArticle | null {
    const source = this.read?.article.dataset.sources[0];
    if (!source) return null;
    const { file, text, title, url, publisher } = source;
    const stated = this.#day.publishedBasis === 'stated' ? this.#day.published : null;
    return { file, text, title, url, publisher, published: typedDay(this.answers) ?? stated };
  }

  /** The several articles that the text seems to hold. */
  parts(): RawArticle[] {
    const { text = '' } = this.read?.article.dataset.sources[0] ?? {};
    const starts = [0, ...(this.read?.starts ?? [])];
    return starts.map((start, at) =>
      bareArticle(`${this.file}#${at + 1}`, text.slice(start, starts[at + 1])),
    );
  }

  fail(reason: ProblemReason): void {
    this.raw = null;
    this.reason = reason;
    this.state = 'problem';
  }

  answer(question: string, choice: string, typed?: string): void {
    const next = new Map(this.answers);
    next.set(question, typed === undefined ? { choice } : { choice, typed });
    this.answers = next;
  }

  tick(fact: Id): void {
    const next = new Set(this.ticked);
    if (!next.delete(fact)) next.add(fact);
    this.ticked = next;
  }
}
