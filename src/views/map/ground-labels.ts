import type { Area } from '../../model/entities.ts';
import type { MapGround } from './map-ground.ts';
import type { NamedGround } from './naming.ts';

/**
 * What stands on the ground in a language (BCP 47): the units of a country, without the word that most of them
 * share ('Region'), and its neighbours, named as the articles name them where they do; on the world's map the home country.
 */
export function placeNames(
  ground: MapGround,
  home: Area,
  areas: readonly Area[],
  language: string,
): NamedGround[] {
  if (ground.kind === 'world')
    return home.iso === null ? [] : [{ code: home.iso, kind: 'home', name: home.name }];
  const units = ground.units.map(({ properties: { iso, name } }) => ({
    code: iso,
    kind: 'unit' as const,
    name: name[language] ?? name.en,
  }));
  const shared = sharedWord(units.map((unit) => unit.name));
  const known = new Map(
    areas.filter((area) => area.classification === 'country').map((area) => [area.iso, area.name]),
  );
  const words = new Intl.DisplayNames([language], { type: 'region' });
  const neighbours = ground.countries.flatMap(({ properties: { iso } }) =>
    iso === null || iso === ground.home
      ? []
      : [{ code: iso, kind: 'country' as const, name: known.get(iso) ?? words.of(iso) ?? iso }],
  );
  return [...units.map((unit) => ({ ...unit, name: withoutWord(unit.name, shared) })), ...neighbours];
}

function sharedWord(names: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const name of names) {
    const last = name.split(' ').at(-1) ?? '';
    uses.set(last, (uses.get(last) ?? 0) + 1);
  }
  const [most] = [...uses].sort((a, b) => b[1] - a[1]);
  return most && most[1] > names.length / 2 ? most[0] : '';
}

function withoutWord(name: string, word: string): string {
  return word !== '' && name.endsWith(` ${word}`) ? name.slice(0, -word.length - 1) : name;
}
