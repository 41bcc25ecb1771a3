import { CHOICE_FIELDS, NO_FILTER, type ChoiceField, type Filter } from '../model/filter.ts';
import { dayRange, isoDay } from '../model/edtf.ts';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.ts';
import type { Id } from '../model/evidence.ts';
import { DEFAULT_LAB, readLab, writeLab, type LabState } from './lab-state.ts';

/** The pages of the masthead. */
export const PAGES = ['atlas', 'articles', 'facts', 'lab', 'add'] as const;
export type Page = (typeof PAGES)[number];

/** The plates a narrow screen shows one at a time. */
export const PLATES = ['map', 'meetings', 'seats'] as const;
export type Plate = (typeof PLATES)[number];

/** What the map may show; 'auto' is whichever shows the elections. */
export type MapKind = 'country' | 'world';
const MAPS = ['auto', 'country', 'world'] as const;

/** What a lane of the timeline stands for, and how lanes are sorted. */
export const LANES = ['mission', 'host', 'country'] as const;
export type LaneKind = (typeof LANES)[number];
export const LANE_ORDERS = ['given', 'count', 'name'] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** What the map shows: where voting was observed, where people met, where observers came from. */
export const LAYERS = ['voting', 'meetings', 'origins'] as const;
export type Layer = (typeof LAYERS)[number];

/** Everything about a view that a person would share by sending its address. */
export interface ViewState {
  page: Page;
  plate: Plate;
  /** The country or the world the map shows. */
  map: MapKind | 'auto';
  layers: readonly Layer[];
  lanes: LaneKind;
  laneOrder: LaneOrder;
  /** Lanes that are collapsed, by id. */
  folded: readonly string[];
  /** Whether months without anything keep their true length on the timeline. */
  unfolded: boolean;
  /** Whether the matrix of who met whom stands beside the timeline. */
  matrix: boolean;
  filter: Filter;
  /** The fact whose sentence is open in the reader. */
  fact: Id | null;
  /** The article open in the reader; follows from the fact where there is one. */
  source: Id | null;
  /** Views read as tables instead of charts. */
  tables: readonly string[];
  /** The column the page of facts is sorted by, with a '-' before it downwards; empty for its own order. */
  sort: string;
  /** What is set in the seat lab. */
  lab: LabState;
}

export const DEFAULT_VIEW: ViewState = {
  page: 'atlas',
  plate: 'map',
  map: 'auto',
  layers: ['voting'],
  lanes: 'mission',
  laneOrder: 'given',
  folded: [],
  unfolded: false,
  matrix: false,
  filter: NO_FILTER,
  fact: null,
  source: null,
  tables: [],
  sort: '',
  lab: DEFAULT_LAB,
};

const CURRENT_VERSION = 1;
const NAMES: Record<ChoiceField, string> = {
  elections: 'election',
  missions: 'mission',
  hosts: 'host',
  persons: 'person',
  places: 'place',
  kinds: 'kind',
  sources: 'article',
};
const LONGEST_TEXT = 200;
const MOST_CHOICES = 100;
const ID = /^[a-z0-9][a-z0-9._-]{0,120}$/;

type Migration = (params: URLSearchParams) => URLSearchParams;
/** `MIGRATIONS[n]` turns an address of version n + 1 into one of version n + 2. Empty while there is one version. */
const MIGRATIONS: readonly Migration[] = [];

/** The query string of a view (without '?'): only what differs from the default, in a fixed order. */
export function encodeView(view: ViewState): string {
  const params = new URLSearchParams();
  if (view.page !== DEFAULT_VIEW.page) params.set('page', view.page);
  if (view.plate !== DEFAULT_VIEW.plate) params.set('plate', view.plate);
  if (view.map !== DEFAULT_VIEW.map) params.set('map', view.map);
  if (view.layers.join() !== DEFAULT_VIEW.layers.join()) params.set('layer', view.layers.join(','));
  if (view.lanes !== DEFAULT_VIEW.lanes) params.set('lanes', view.lanes);
  if (view.laneOrder !== DEFAULT_VIEW.laneOrder) params.set('order', view.laneOrder);
  if (view.folded.length > 0) params.set('fold', view.folded.join(','));
  if (view.unfolded) params.set('gap', 'open');
  if (view.matrix) params.set('matrix', 'shown');
  for (const field of CHOICE_FIELDS)
    if (view.filter[field].length > 0) params.set(NAMES[field], view.filter[field].join(','));
  if (view.filter.text !== '') params.set('text', view.filter.text);
  if (view.filter.from !== null) params.set('from', isoDay(view.filter.from));
  if (view.filter.to !== null) params.set('to', isoDay(view.filter.to));
  if (view.filter.asOf !== null) params.set('known', isoDay(view.filter.asOf));
  if (view.filter.confidence > 0) params.set('sure', String(view.filter.confidence));
  if (view.tables.length > 0) params.set('table', view.tables.join(','));
  if (view.sort !== '') params.set('sort', view.sort);
  writeLab(params, view.lab);
  if (view.source !== null) params.set('read', view.source);
  if (view.fact !== null) params.set('fact', view.fact);
  const body = params.toString().replaceAll('%2C', ',');
  return body === '' ? '' : `v=${CURRENT_VERSION}&${body}`;
}

/** Reads a query string from anywhere. What it cannot read it leaves at the default; it never throws. */
export function decodeView(search: string): ViewState {
  const params = migrated(new URLSearchParams(search.slice(0, 20_000)));
  const from = day(params.get('from'));
  const to = day(params.get('to'));
  const filter: Filter = {
    elections: ids(params, 'elections'),
    missions: ids(params, 'missions'),
    hosts: ids(params, 'hosts'),
    persons: ids(params, 'persons'),
    places: ids(params, 'places'),
    kinds: ids(params, 'kinds').filter((kind): kind is FactKind =>
      FACT_KINDS.some((known) => known === kind),
    ),
    sources: ids(params, 'sources'),
    text: (params.get('text') ?? '').trim().slice(0, LONGEST_TEXT),
    from,
    to: from !== null && to !== null && to < from ? from : to,
    asOf: day(params.get('known')),
    confidence: share(params.get('sure')),
  };
  return {
    page: oneOf(PAGES, params.get('page'), DEFAULT_VIEW.page),
    plate: oneOf(PLATES, params.get('plate'), DEFAULT_VIEW.plate),
    map: oneOf(MAPS, params.get('map'), DEFAULT_VIEW.map),
    layers: params.has('layer')
      ? LAYERS.filter((layer) => list(params.get('layer')).includes(layer))
      : DEFAULT_VIEW.layers,
    lanes: oneOf(LANES, params.get('lanes'), DEFAULT_VIEW.lanes),
    laneOrder: oneOf(LANE_ORDERS, params.get('order'), DEFAULT_VIEW.laneOrder),
    folded: list(params.get('fold')),
    unfolded: params.get('gap') === 'open',
    matrix: params.get('matrix') === 'shown',
    filter,
    fact: id(params.get('fact')),
    source: id(params.get('read')),
    tables: list(params.get('table')),
    sort: /^-?[a-z]{1,20}$/.exec(params.get('sort') ?? '')?.[0] ?? '',
    lab: readLab(params),
  };
}

function migrated(params: URLSearchParams): URLSearchParams {
  const version = Math.max(1, Number(params.get('v') ?? CURRENT_VERSION) || CURRENT_VERSION);
  return MIGRATIONS.slice(version - 1).reduce((at, migrate) => migrate(at), params);
}

function ids(params: URLSearchParams, field: ChoiceField): string[] {
  return list(params.get(NAMES[field]));
}

function list(value: string | null): string[] {
  const parts = (value ?? '').split(',').filter((part) => ID.test(part));
  return [...new Set(parts)].slice(0, MOST_CHOICES);
}

function id(value: string | null): Id | null {
  return value !== null && ID.test(value) ? value : null;
}

function day(value: string | null): number | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  return dayRange(value)?.from ?? null;
}

function share(value: string | null): number {
  return value !== null && /^(0(\.\d{1,3})?|1)$/.test(value) ? Number(value) : 0;
}

function oneOf<T extends string>(known: readonly T[], value: string | null, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}
