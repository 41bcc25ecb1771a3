import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { organizationNames } from '../../src/extract/gazetteer/organization-names.ts';
import * as schema from '../../src/extract/lexicon/schema.ts';

const DATA = join(import.meta.dirname, '../../data');
const read = <S extends v.GenericSchema>(shape: S, path: string): v.InferOutput<S> =>
  v.parse(shape, JSON.parse(readFileSync(join(DATA, path), 'utf8')));

const organizations = read(schema.OrganizationsSchema, 'lexicon/organizations.json');
const { kinds, institutions } = read(schema.InstitutionsSchema, 'lexicon/institutions.json');
const { titles } = read(schema.TitlesSchema, 'lexicon/titles.json');
const { countries } = read(schema.CountriesSchema, 'lexicon/countries.json');
const { elections } = read(schema.ElectionDaysSchema, 'lexicon/election-days.json');
const { publishers } = read(schema.PublishersSchema, 'lexicon/publishers.json');
const gazetteer = read(schema.GazetteerCountriesSchema, 'gazetteer/countries.json');
const { regions } = read(schema.GazetteerRegionsSchema, 'gazetteer/regions.json');
const places = read(schema.GazetteerPlacesSchema, 'gazetteer/places.json').rows.map((row) => row.split('|'));

/** Names that stand under more than one owner, with the owners. */
function shared(named: readonly (readonly [owner: string, names: readonly string[]])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [owner, names] of named) {
    for (const name of names) {
      const key = name.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(owner));
    }
  }
  return [...owners].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(', ')}`);
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe('organizations', () => {
  it('have ids of their own', () => {
    expect(twice(organizations.organizations.map(({ id }) => id))).toEqual([]);
  });

  it('share no name, templates filled in', () => {
    expect(shared([...organizationNames(organizations)])).toEqual([]);
  });

  it('fill only templates and bases that exist', () => {
    const ids = new Set(organizations.organizations.map(({ id }) => id));
    const broken = organizations.organizations.filter(
      ({ base, template }) =>
        (base === undefined) !== (template === undefined) ||
        (base !== undefined && !ids.has(base)) ||
        (template !== undefined && !(template in organizations.templates)),
    );
    expect(broken).toEqual([]);
  });

  it('share no name with an institution', () => {
    const institutional = institutions.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const);
    expect(shared([...organizationNames(organizations), ...institutional])).toEqual([]);
  });
});

describe('institutions', () => {
  it('have ids of their own, which begin with their country', () => {
    expect(twice(institutions.map(({ id }) => id))).toEqual([]);
    expect(institutions.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`))).toEqual([]);
  });

  it('share no name that alone tells the country', () => {
    expect(shared(institutions.map(({ id, name, aliases }) => [id, [name, ...aliases]]))).toEqual([]);
  });

  it('cover a parliament or chamber and an election commission in at least thirty countries', () => {
    const chambers = new Set(['parliament', 'upper-chamber', 'lower-chamber']);
    const withChamber = new Set(
      institutions.filter(({ kind }) => chambers.has(kind)).map(({ country }) => country),
    );
    const withBoth = new Set(
      institutions
        .filter(({ kind, country }) => kind === 'election-commission' && withChamber.has(country))
        .map(({ country }) => country),
    );
    expect(withBoth.size).toBeGreaterThanOrEqual(30);
  });

  it('share no common name between kinds, which have slugs of their own', () => {
    expect(shared(kinds.map(({ slug, names }) => [slug, names]))).toEqual([]);
    expect(twice(kinds.map(({ slug }) => slug))).toEqual([]);
  });
});

describe('titles', () => {
  it('are told once', () => {
    expect(shared(titles.map(({ title, forms, plurals }) => [title, [title, ...forms, ...plurals]]))).toEqual(
      [],
    );
  });
});

describe('countries', () => {
  it('stand once each and are in the gazetteer', () => {
    const known = new Set(gazetteer.countries.map(({ iso }) => iso));
    expect(twice(countries.map(({ iso }) => iso))).toEqual([]);
    expect(countries.filter(({ iso }) => !known.has(iso))).toEqual([]);
  });

  it('share no name', () => {
    const canonical = gazetteer.countries.map(({ iso, name }) => [iso, [name]] as const);
    expect(shared([...canonical, ...countries.map(({ iso, aliases }) => [iso, aliases] as const)])).toEqual(
      [],
    );
  });

  it('have a capital that can be drawn', () => {
    const cities = new Set([
      ...places.map(([name, country]) => `${country ?? ''} ${name ?? ''}`),
      ...regions.filter(({ kind }) => kind === 'city').map(({ iso, name }) => `${iso.slice(0, 2)} ${name}`),
    ]);
    const lost = countries.filter(
      ({ iso, capital }) => capital !== undefined && !cities.has(`${iso} ${capital}`),
    );
    expect(lost.map(({ iso }) => iso)).toEqual([]);
  });

  it('all have a point that is not nowhere', () => {
    expect([...gazetteer.countries, ...regions].filter(({ lat, lon }) => lat === 0 && lon === 0)).toEqual([]);
  });
});

describe('elections', () => {
  it('are told once each, in order', () => {
    const keys = elections.map(({ country, classification, date }) => `${country} ${classification} ${date}`);
    expect(twice(keys)).toEqual([]);
    expect(keys).toEqual([...keys].sort());
  });
});

describe('publishers', () => {
  it('share no name and no site', () => {
    expect(
      shared(publishers.map(({ name, aliases, sites }) => [name, [name, ...aliases, ...sites]])),
    ).toEqual([]);
  });
});

describe('the gazetteers', () => {
  it('stay under 350 kB together', () => {
    const bytes = ['countries', 'regions', 'places'].map(
      (name) => statSync(join(DATA, `gazetteer/${name}.json`)).size,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350_000);
  });

  it('tell a city of its own code from the region of the same name', () => {
    const named = (iso: string) => regions.find((region) => region.iso === iso);
    expect(named('KZ-75')).toMatchObject({ name: 'Almaty', kind: 'city' });
    expect(named('KZ-19')).toMatchObject({ name: 'Almaty Region', kind: 'region' });
    expect(named('KZ-19')?.aliases).not.toContain('Almaty');
    expect(regions.filter(({ iso }) => iso.startsWith('KZ-'))).toHaveLength(20);
  });

  it('leave a name that a region and a town share to the town', () => {
    const towns = new Set(places.map(([name, country]) => `${country ?? ''} ${name ?? ''}`));
    const both = regions.filter(
      ({ iso, kind, name, aliases }) =>
        kind === 'region' && [name, ...aliases].some((alias) => towns.has(`${iso.slice(0, 2)} ${alias}`)),
    );
    expect(both.map(({ iso, name }) => `${iso} ${name}`)).toEqual([]);
  });

  it('know every region a place says it lies in', () => {
    const known = new Set(regions.map(({ iso }) => iso));
    const lost = places.filter(
      ([, country, admin]) => admin !== '' && !known.has(`${country ?? ''}-${admin ?? ''}`),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  it('say whom they owe', () => {
    const credits = ['countries', 'regions', 'places'].map((name) =>
      readFileSync(join(DATA, `gazetteer/${name}.json`), 'utf8'),
    );
    for (const text of credits) expect(text).toContain('GeoNames (');
  });
});
