import * as v from 'valibot';
import type { Dataset } from '../../model/dataset.ts';
import {
  AreaSchema,
  ElectionSchema,
  OrganizationSchema,
  PersonSchema,
  SourceSchema,
} from '../../model/entities.ts';
import type { Area, Election, Organization, Source } from '../../model/entities.ts';
import { holds, type Evidence, type Id } from '../../model/evidence.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import type { DatasetProblem } from '../../model/parse-dataset.ts';
import { ColumnBuilder, type ColumnBuffers } from './column-builder.ts';
import { CoreFacts } from './core-facts.ts';
import { asFact, FACT_SCHEMAS, isFactField } from './fact-schemas.ts';
import { TextWriter } from './folded-text.ts';
import { JsonRecords, type JsonPiece } from './json-records.ts';
import type { LargeCore } from './large-parts.ts';
import { ReferenceCheck } from './reference-check.ts';
import { PageWriter } from './record-pages.ts';
import { SearchWords } from './search-words.ts';

/** What reading a large dataset came to. */
export type LargeRead =
  { ok: true; core: LargeCore; buffers: ColumnBuffers } | { ok: false; problems: DatasetProblem[] };

const MOST_PROBLEMS = 20;

/**
 * Reads a dataset of any size block by block: checks it as `parseDataset` does, turns it into columns, and hands out
 * its records and its words in pages. Nothing of it is held but columns, names and the texts quotes are checked in.
 */
export class LargeReader {
  readonly pages = new PageWriter();
  readonly texts = new TextWriter();
  readonly #records = new JsonRecords();
  readonly #builder = new ColumnBuilder();
  readonly #core = new CoreFacts();
  readonly #check = new ReferenceCheck();
  readonly #words = new SearchWords();
  readonly #problems: DatasetProblem[] = [];
  readonly #sourceTexts = new Map<Id, string>();
  /** Quotes of articles that have not been read yet. */
  readonly #waiting: { owner: Id; evidence: Evidence }[] = [];
  readonly #elections: Election[] = [];
  readonly #organizations: Organization[] = [];
  readonly #wide: Area[] = [];
  readonly #head: Partial<Pick<Dataset, 'version' | 'id' | 'title'>> = {};
  readonly #fields = new Set<string>();
  readonly #decoder = new TextDecoder();

  /** Takes the next block. Never throws over its content: what is wrong is told at the end. */
  push(block: Uint8Array): void {
    if (this.#isHopeless()) return;
    try {
      for (const piece of this.#records.push(block)) {
        this.#piece(piece);
        if (this.#isHopeless()) return;
      }
    } catch (error) {
      this.#give('dataset', error);
    }
  }

  /** Closes the pages at hand; the document is over. */
  flush(): void {
    this.pages.flush();
    this.texts.flush();
  }

  /** The whole, or what is wrong with it: at most 20 problems. `recordAt` reads back a record that was handed out. */
  async finish(recordAt: (record: number) => Promise<unknown>): Promise<LargeRead> {
    try {
      if (!this.#isHopeless()) this.#records.end();
    } catch (error) {
      this.#give('dataset', error);
    }
    for (const { owner, evidence } of this.#waiting) this.#quote(owner, evidence, true);
    this.#whole();
    const builder = this.#builder;
    for (const [kind, table] of [
      ['election', builder.elections],
      ['organization', builder.organizations],
      ['person', builder.persons],
      ['area', builder.areas],
      ['observation', this.#check.observations],
    ] as const)
      for (const { owner, id } of table.dangling()) this.#problem(owner, `names an unknown ${kind} '${id}'`);
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems.slice(0, MOST_PROBLEMS) };
    const { id = '', title = '' } = this.#head;
    const core = await this.#core.finish({
      head: { version: 1, id, title },
      elections: this.#elections,
      organizations: this.#organizations,
      wide: this.#wide,
      builder,
      recordAt,
    });
    return { ok: true, core, buffers: builder.finish() };
  }

  #isHopeless(): boolean {
    return this.#problems.length >= MOST_PROBLEMS;
  }

  #piece({ field, at, bytes }: JsonPiece): void {
    this.#fields.add(field);
    const value: unknown = JSON.parse(this.#decoder.decode(bytes));
    if (at === null) {
      this.#field(field, value);
      return;
    }
    const where = `${field}[${at}]`;
    if (isFactField(field)) {
      const parsed = v.safeParse(FACT_SCHEMAS[field], value);
      if (parsed.success) this.#fact(asFact(field, parsed.output), bytes);
      else this.#issues(where, parsed.issues);
    } else this.#entity(field, where, value, bytes);
  }

  #field(field: string, value: unknown): void {
    if (field === 'id' && typeof value === 'string') this.#head.id = value;
    if (field === 'title' && typeof value === 'string') this.#head.title = value;
    if (field === 'version' && value === 1) this.#head.version = 1;
  }

  #entity(field: string, where: string, value: unknown, bytes: Uint8Array): void {
    switch (field) {
      case 'sources': {
        const source = this.#parsed(SourceSchema, where, value);
        if (source) this.#source(source, bytes);
        return;
      }
      case 'elections': {
        const election = this.#parsed(ElectionSchema, where, value);
        if (!election) return;
        this.#elections.push(election);
        this.#builder.elections.described(election.id);
        this.#builder.areas.named(election.area, election.id);
        for (const evidence of election.evidence) this.#quote(election.id, evidence);
        return;
      }
      case 'organizations': {
        const organization = this.#parsed(OrganizationSchema, where, value);
        if (!organization) return;
        this.#organizations.push(organization);
        this.#builder.addOrganization(organization);
        this.#words.organization(organization);
        return;
      }
      case 'persons': {
        const person = this.#parsed(PersonSchema, where, value);
        if (!person) return;
        this.#builder.addPerson(person.id, person.name, this.pages.add(bytes));
        this.#words.name(person);
        for (const { organization, area, evidence } of person.memberships) {
          if (organization !== null) this.#builder.organizations.named(organization, person.id);
          if (area != null) this.#builder.areas.named(area, person.id);
          for (const one of evidence) this.#quote(person.id, one);
        }
        return;
      }
      case 'areas': {
        const area = this.#parsed(AreaSchema, where, value);
        if (!area) return;
        this.#builder.addArea(area, this.pages.add(bytes));
        this.#words.name(area);
        if (area.classification === 'country' || area.classification === 'region') this.#wide.push(area);
      }
    }
  }

  #source(source: Source, bytes: Uint8Array): void {
    this.#builder.addSource(source, this.pages.add(bytes));
    this.#sourceTexts.set(source.id, source.text);
  }

  #fact(fact: AnyFact, bytes: Uint8Array): void {
    this.#builder.addFact(fact, this.pages.add(bytes));
    this.#check.fact(fact, this.#builder);
    this.#core.add(fact);
    this.texts.add(this.#words.of(fact));
    for (const evidence of fact.evidence) this.#quote(fact.id, evidence);
  }

  #quote(owner: Id, evidence: Evidence, last = false): void {
    const text = this.#sourceTexts.get(evidence.source);
    if (text === undefined) {
      if (last) this.#problem(owner, `evidence names an unknown source '${evidence.source}'`);
      else this.#waiting.push({ owner, evidence });
    } else if (!holds(evidence, text))
      this.#problem(
        owner,
        `the quote '${evidence.exact.slice(0, 60)}' is not at ${evidence.start} of '${evidence.source}'`,
      );
  }

  #whole(): void {
    for (const field of [
      ...Object.keys(FACT_SCHEMAS),
      'sources',
      'elections',
      'organizations',
      'persons',
      'areas',
    ])
      if (!this.#fields.has(field) && !this.#records.emptyLists.has(field))
        this.#problem(field, 'is missing');
    if (this.#head.version === undefined) this.#problem('version', 'is not 1');
    if (!/^[0-9a-f]{64}$/.test(this.#head.id ?? ''))
      this.#problem('id', 'the dataset id is a sha-256 in hex');
    if (this.#head.title === undefined) this.#problem('title', 'is missing');
  }

  #parsed<T>(schema: v.GenericSchema<unknown, T>, where: string, value: unknown): T | null {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    this.#issues(where, parsed.issues);
    return null;
  }

  #issues(where: string, issues: readonly v.BaseIssue<unknown>[]): void {
    for (const issue of issues)
      this.#problem(where + (v.getDotPath(issue) ?? '').replace(/^(.)/, '.$1'), issue.message);
  }

  #give(where: string, error: unknown): void {
    this.#problem(where, error instanceof Error ? error.message : String(error));
    while (!this.#isHopeless()) this.#problems.push({ where, what: '' });
  }

  #problem(where: string, what: string): void {
    this.#problems.push({ where, what });
  }
}
