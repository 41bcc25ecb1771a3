import { t } from '../../i18n/index.ts';
import { tp } from '../../i18n/palette.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { NO_FILTER, type ChoiceField } from '../../model/filter.ts';
import { shortName, sourceName } from '../../model/names.ts';
import { DEFAULT_VIEW, PAGES, type Page, type ViewState } from '../../store/url-state.ts';

export type EntryKind = keyof typeof tp.palette.groups;

/** One place the palette leads to. */
export interface PaletteEntry {
  id: string;
  kind: EntryKind;
  label: string;
  /** Other names it is found by. */
  aliases: readonly string[];
  /** How many facts it leads to; null where that says nothing. */
  facts: number | null;
  /** What it changes about the view. */
  patch: Partial<ViewState>;
}

const FIELDS = {
  mission: 'missions',
  host: 'hosts',
  person: 'persons',
  place: 'places',
  election: 'elections',
} as const satisfies Partial<Record<EntryKind, ChoiceField>>;

/** Everything the palette leads to: pages and commands first, then what the facts name, most facts first. */
export function paletteEntries(index: DatasetIndex, pages: readonly Page[] = PAGES): PaletteEntry[] {
  return [
    ...commands(pages),
    ...named('mission', index),
    ...named('host', index),
    ...named('person', index),
    ...named('place', index),
    ...named('election', index),
    ...articles(index),
  ];
}

function commands(pages: readonly Page[]): PaletteEntry[] {
  const closed = { fact: null, source: null };
  const command = (id: string, label: string, patch: Partial<ViewState>): PaletteEntry => ({
    id,
    kind: 'page',
    label,
    aliases: [],
    facts: null,
    patch,
  });
  return [
    ...pages.map((page) => command(`page-${page}`, t.shell.page[page], { ...closed, page })),
    command('map-country', tp.palette.showCountry, { page: 'atlas', plate: 'map', map: 'country' }),
    command('map-world', tp.palette.showWorld, { page: 'atlas', plate: 'map', map: 'world' }),
    command('lanes-mission', tp.palette.byMission, { page: 'atlas', plate: 'meetings', lanes: 'mission' }),
    command('lanes-host', tp.palette.byHost, { page: 'atlas', plate: 'meetings', lanes: 'host' }),
    command('matrix', tp.palette.matrix, { page: 'atlas', plate: 'meetings', matrix: true }),
    command('clear', tp.palette.clearFilter, { filter: NO_FILTER }),
  ];
}

function named(kind: keyof typeof FIELDS, index: DatasetIndex): PaletteEntry[] {
  const field = FIELDS[kind];
  const counts = new Map<Id, number>();
  for (const facets of index.facets.values())
    for (const id of facets[field]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, facts]) => {
      const names = namesOf(kind, id, index);
      const [label, ...aliases] = names;
      if (label === undefined) return [];
      const patch: Partial<ViewState> = {
        page: 'atlas',
        plate: kind === 'place' ? 'map' : kind === 'election' ? DEFAULT_VIEW.plate : 'meetings',
        fact: null,
        source: null,
        filter: { ...NO_FILTER, [field]: [id] },
      };
      return [{ id: `${kind}-${id}`, kind, label, aliases, facts, patch }];
    });
}

function namesOf(kind: keyof typeof FIELDS, id: Id, index: DatasetIndex): string[] {
  if (kind === 'mission' || kind === 'host') {
    const organization = index.organization.get(id);
    if (!organization) return [];
    const label = shortName(organization, index);
    return [label, organization.name, organization.acronym ?? '', ...organization.otherNames];
  }
  const one =
    kind === 'person' ? index.person.get(id) : kind === 'place' ? index.area.get(id) : index.election.get(id);
  if (!one) return [];
  return [one.name, ...('otherNames' in one ? one.otherNames : [])];
}

function articles(index: DatasetIndex): PaletteEntry[] {
  return index.dataset.sources.map((source) => ({
    id: `article-${source.id}`,
    kind: 'article',
    label: source.title,
    aliases: [sourceName(source, index), source.publisher ?? ''],
    facts: null,
    patch: { fact: null, source: source.id },
  }));
}
