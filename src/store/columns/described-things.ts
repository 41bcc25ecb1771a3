import { dayRange } from '../../model/edtf.ts';
import type { Area, Organization, Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { AREA_CLASSES, NO_DAY, NONE } from './fact-columns.ts';
import { IdTable } from './id-table.ts';
import { packColumns, type Column } from './packed-columns.ts';
import { stringTable } from './string-table.ts';

/** What the facts of a large dataset name: ids as codes, and names, places and days of publication by code. */
export class DescribedThings {
  readonly elections = new IdTable();
  readonly organizations = new IdTable();
  readonly persons = new IdTable();
  readonly areas = new IdTable();
  readonly sources = new IdTable();
  /** Codes of organizations whose members' own houses are no missions; see `facetsOf`. */
  readonly #senders = new Set<number>();
  readonly #area: (Area | undefined)[] = [];
  readonly #names = { persons: [] as string[], titles: [] as string[], publishers: [] as string[] };
  readonly #published: number[] = [];
  readonly #recordOf = { persons: [] as number[], sources: [] as number[], areas: [] as number[] };

  addOrganization(organization: Organization): void {
    const code = this.organizations.described(organization.id);
    if (organization.area !== null) this.areas.named(organization.area, organization.id);
    if (['international', 'other'].includes(organization.classification)) this.#senders.add(code);
  }

  /** @param record number of its record */
  addPerson(id: Id, name: string, record: number): void {
    const code = this.persons.described(id);
    this.#names.persons[code] = name;
    this.#recordOf.persons[code] = record;
  }

  addArea(area: Area, record: number): void {
    const code = this.areas.described(area.id);
    if (area.parent !== null) this.areas.named(area.parent, area.id);
    this.#area[code] = area;
    this.#recordOf.areas[code] = record;
  }

  addSource({ id, title, publisher, published }: Source, record: number): void {
    const code = this.sources.described(id);
    this.#names.titles[code] = title;
    this.#names.publishers[code] = publisher ?? '';
    this.#published[code] = published === null ? NO_DAY : (dayRange(published)?.from ?? NO_DAY);
    this.#recordOf.sources[code] = record;
  }

  /** Number of articles without a date of publication. */
  get undatedSources(): number {
    return this.#published.filter((day) => day === NO_DAY).length;
  }

  /** The record of an article, by id. */
  recordOfSource(id: Id): number | undefined {
    const code = this.sources.get(id);
    return code === undefined ? undefined : this.#recordOf.sources[code];
  }

  /** The record of an area, by id. */
  recordOfArea(id: Id): number | undefined {
    const code = this.areas.get(id);
    return code === undefined ? undefined : this.#recordOf.areas[code];
  }

  /** Whether members of an organization, by code, observe for it rather than for their own house. */
  protected isSender(code: number): boolean {
    return this.#senders.has(code);
  }

  /** Day a source, by code, was published; `NO_DAY` where it is not known. */
  protected publishedOn(code: number): number {
    return this.#published[code] ?? NO_DAY;
  }

  protected areaColumns(): Record<string, Column> {
    const areas = Array.from({ length: this.areas.length }, (_, code) => this.#area[code]);
    return {
      latitude: Float32Array.from(areas, (area) => area?.lat ?? 0),
      longitude: Float32Array.from(areas, (area) => area?.lon ?? 0),
      classification: Uint8Array.from(areas, (area) =>
        Math.max(0, AREA_CLASSES.indexOf(area?.classification ?? 'other')),
      ),
      parent: Uint32Array.from(areas, (area) =>
        area?.parent == null ? NONE : (this.areas.get(area.parent) ?? NONE),
      ),
    };
  }

  protected nameTables(): ArrayBuffer {
    const areas = Array.from({ length: this.areas.length }, (_, code) => this.#area[code]?.name ?? '');
    return packColumns({
      ...this.elections.table().columns('elections'),
      ...this.organizations.table().columns('organizations'),
      ...this.areas.table().columns('areas'),
      ...this.persons.table().columns('persons'),
      ...this.sources.table().columns('sources'),
      ...stringTable(areas).columns('areaNames'),
      ...stringTable(filled(this.#names.persons, this.persons.length)).columns('personNames'),
      ...stringTable(filled(this.#names.titles, this.sources.length)).columns('titles'),
      ...stringTable(filled(this.#names.publishers, this.sources.length)).columns('publishers'),
      published: Int32Array.from(this.#published),
    });
  }

  /** Ids and records of everything but the facts. */
  protected idColumns(): Record<string, Column> {
    return {
      ...this.persons.table().columns('persons'),
      ...this.areas.table().columns('areas'),
      ...this.sources.table().columns('sources'),
      'record.persons': Uint32Array.from(this.#recordOf.persons),
      'record.areas': Uint32Array.from(this.#recordOf.areas),
      'record.sources': Uint32Array.from(this.#recordOf.sources),
    };
  }
}

function filled(names: readonly (string | undefined)[], length: number): string[] {
  return Array.from({ length }, (_, at) => names[at] ?? '');
}
