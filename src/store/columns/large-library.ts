import * as v from 'valibot';
import type { AtlasDatabase } from '../database.ts';
import {
  AreaSchema,
  PersonSchema,
  SourceSchema,
  type Area,
  type Person,
  type Source,
} from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { areasOf, personsOf } from '../../model/facets.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import type { DatasetProblem } from '../../model/parse-dataset.ts';
import { parseFact } from './fact-schemas.ts';
import { factsWith } from './folded-text.ts';
import type { ColumnBuffers } from './column-builder.ts';
import { NONE } from './fact-columns.ts';
import { inPieces, wholeOf } from './laid-pieces.ts';
import { LARGE_FORMAT, type LargeCore, type LargeParts } from './large-parts.ts';
import { ColumnReader } from './packed-columns.ts';
import { LargeReader } from './read-large.ts';
import { pageOf, recordOf } from './record-pages.ts';
import { PageShelf } from './page-shelf.ts';
import { StringTable } from './string-table.ts';

/** Records read back, with everything they name that is not in the core. */
export interface RecordBundle {
  facts: { row: number; fact: AnyFact }[];
  sources: Source[];
  persons: Person[];
  areas: Area[];
}

interface Ids {
  facts: StringTable;
  persons: StringTable;
  areas: StringTable;
  sources: StringTable;
  /** Of each row; see `DrawingColumns`. */
  kind: Uint8Array;
  record: { facts: Uint32Array; persons: Uint32Array; areas: Uint32Array; sources: Uint32Array };
}

interface Shown {
  shelf: PageShelf;
  /** Number of the first record of each page. */
  firsts: readonly number[];
  texts: number;
  ids: Ids;
}

interface Waiting {
  core: LargeCore;
  shown: Shown;
}

/** Pages are laid down whenever so many are full. */
const PAGES_AT_ONCE = 32;

/** A large dataset on the worker's side: reads it, keeps it, and looks up single records and words in it. */
export class LargeLibrary {
  readonly #database: AtlasDatabase | null;
  #shown: Shown | null = null;
  /** Read and not yet kept. */
  #waiting: Waiting | null = null;

  constructor(database: AtlasDatabase | null) {
    this.#database = database;
  }

  /** Reads a dataset block by block. What the database holds stays as it is until `keep`. */
  async read(
    blocks: AsyncIterable<Uint8Array>,
  ): Promise<{ ok: true; large: LargeParts } | { ok: false; problems: DatasetProblem[] }> {
    const reader = new LargeReader();
    const shelf = new PageShelf(this.#database, Date.now());
    const lay = () => shelf.add(reader.pages.full.splice(0), reader.texts.full.splice(0));
    for await (const block of blocks) {
      reader.push(block);
      if (reader.pages.full.length >= PAGES_AT_ONCE) await lay();
    }
    reader.flush();
    await lay();
    const firsts = reader.pages.firsts;
    const read = await reader.finish(async (record) => {
      const page = await shelf.page(pageOf(record, firsts));
      return page ? recordOf(page, record) : null;
    });
    if (!read.ok) return read;
    const { core, buffers } = read;
    const ids = readIds(buffers.ids);
    this.#shown = { shelf, firsts, texts: shelf.texts, ids };
    this.#waiting = { core, shown: this.#shown };
    await this.#layBuffers(shelf, buffers);
    const { drawing, filtering, names } = buffers;
    return { ok: true, large: { core, drawing, filtering, names } };
  }

  /** Makes the dataset that was read last the one of the next visit; false where the browser does not keep it. */
  async keep(): Promise<boolean> {
    const database = this.#database;
    const waiting = this.#waiting;
    if (!database || !waiting?.shown.shelf.isKept) return false;
    const { core, shown } = waiting;
    const { generation } = shown.shelf;
    await database.transaction('rw', database.header, database.large, async () => {
      await database.header.clear();
      await database.large
        .where('key')
        .notEqual('header')
        .filter((one) => one.generation !== generation)
        .delete();
      await database.large.put({
        key: 'header',
        generation,
        format: LARGE_FORMAT,
        core: JSON.stringify(core),
        firsts: Uint32Array.from(shown.firsts),
        texts: shown.texts,
      });
    });
    this.#waiting = null;
    await shown.shelf.clearOthers();
    return true;
  }

  /** The facts of rows, and the articles of ids, with what they name. What is not there is left out. */
  async records(rows: readonly number[], sources: readonly Id[] = []): Promise<RecordBundle> {
    const bundle: RecordBundle = { facts: [], sources: [], persons: [], areas: [] };
    const shown = await this.#open();
    if (!shown) return bundle;
    for (const row of rows) {
      const record = shown.ids.record.facts[row];
      const raw = record === undefined ? null : await this.#record(record);
      const fact = parseFact(shown.ids.kind[row] ?? NONE, raw);
      if (fact) bundle.facts.push({ row, fact });
    }
    const facts = bundle.facts.map(({ fact }) => fact);
    const { ids } = shown;
    const named = new Set([...sources, ...facts.flatMap((fact) => fact.evidence.map((one) => one.source))]);
    bundle.sources = await this.#things(named, ids.sources, ids.record.sources, SourceSchema);
    const persons = new Set(facts.flatMap(personsOf));
    bundle.persons = await this.#things(persons, ids.persons, ids.record.persons, PersonSchema);
    const areas = new Set(facts.flatMap(areasOf));
    bundle.areas = await this.#things(areas, ids.areas, ids.record.areas, AreaSchema);
    return bundle;
  }

  /** The row of a fact; -1 where the dataset has none of that id. */
  async rowOf(id: Id): Promise<number> {
    return (await this.#open())?.ids.facts.indexOf(id) ?? -1;
  }

  /** For each row 1 where the fact's sentences and names hold every word, else 0; null without a dataset. */
  async search(text: string): Promise<Uint8Array | null> {
    const shown = await this.#open();
    if (!shown) return null;
    const { facts } = shown.ids.record;
    const found = new Uint8Array(facts.length);
    // Facts were read in the order of their records.
    const inOrder = Uint32Array.from(facts.keys()).sort((a, b) => (facts[a] ?? 0) - (facts[b] ?? 0));
    for (let number = 0; number < shown.texts; number += 1) {
      const page = await shown.shelf.text(number);
      if (page) for (const at of factsWith(text, page)) found[inOrder[at] ?? 0] = 1;
    }
    return found;
  }

  async #layBuffers(shelf: PageShelf, buffers: ColumnBuffers): Promise<void> {
    const { generation } = shelf;
    if (!this.#database || !shelf.isKept) return;
    try {
      await this.#database.large.bulkPut(
        (['drawing', 'filtering', 'names', 'ids'] as const).flatMap((name) =>
          inPieces(name, generation, buffers[name]),
        ),
      );
    } catch {
      shelf.giveUp();
    }
  }

  /** The dataset that was read here, or the one that is kept. */
  async #open(): Promise<Shown | null> {
    if (this.#shown || !this.#database) return this.#shown;
    const header = await this.#database.large.get('header');
    if (!header || !('core' in header) || header.format !== LARGE_FORMAT) return null;
    const { large } = this.#database;
    const ids = await wholeOf('ids', await large.get(`ids:${header.generation}`), (key) => large.get(key));
    if (!ids) return null;
    this.#shown = {
      shelf: new PageShelf(this.#database, header.generation),
      firsts: [...header.firsts],
      texts: header.texts,
      ids: readIds(ids),
    };
    return this.#shown;
  }

  async #record(record: number): Promise<unknown> {
    const shown = this.#shown;
    const page = shown && (await shown.shelf.page(pageOf(record, shown.firsts)));
    return page ? recordOf(page, record) : null;
  }

  async #things<T>(
    ids: ReadonlySet<Id>,
    table: StringTable,
    records: Uint32Array,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<T[]> {
    const things: T[] = [];
    for (const id of ids) {
      const record = records[table.indexOf(id)];
      const parsed = v.safeParse(schema, record === undefined ? null : await this.#record(record));
      if (parsed.success) things.push(parsed.output);
    }
    return things;
  }
}

function readIds(buffer: ArrayBuffer): Ids {
  const read = new ColumnReader(buffer);
  const table = (name: string) => new StringTable(read.u8(`${name}.bytes`), read.u32(`${name}.offsets`));
  return {
    facts: table('facts'),
    persons: table('persons'),
    areas: table('areas'),
    sources: table('sources'),
    kind: read.u8('kind'),
    record: {
      facts: read.u32('record.facts'),
      persons: read.u32('record.persons'),
      areas: read.u32('record.areas'),
      sources: read.u32('record.sources'),
    },
  };
}
