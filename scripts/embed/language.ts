import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { HOME_LANGUAGE, type Language } from '../../src/i18n/languages.ts';
import { en } from '../../src/i18n/en/index.ts';
import { en as ru } from '../../src/i18n/ru/index.ts';
import { earlyVote } from '../../src/i18n/ru/timeline-title.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { dayRange, isoDay } from '../../src/model/edtf.ts';

/**
 * Lets a bundle speak a language: the texts that `src/i18n/*.ts` take from the folder of the application's own language
 * come from the folder of this one. A script so made holds one language, chosen before any module runs.
 */
export function speaking(language: Language, root: string): Plugin {
  const i18n = join(root, 'src/i18n');
  return {
    name: 'speaking',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^\\./${HOME_LANGUAGE}/`) }, ({ path, resolveDir }) =>
        resolveDir === i18n ? { path: join(i18n, language, path.slice(`./${HOME_LANGUAGE}/`.length)) } : null,
      );
    },
  };
}

/** Names of places by their code (ISO 3166) in a language, from the gazetteer and the outlines. */
export function placeNamesIn(language: Language, data: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const keep = (iso: unknown, name: unknown) => {
    if (typeof iso === 'string' && typeof name === 'string') names.set(iso, name);
  };
  const { countries } = JSON.parse(readFileSync(join(data, 'gazetteer/countries.json'), 'utf8')) as {
    countries: Record<string, unknown>[];
  };
  for (const country of countries) keep(country['iso'], country[language]);
  for (const file of readdirSync(join(data, 'geo')).filter((name) => /^[a-z]{2}\.topo\.json$/.test(name)))
    JSON.parse(readFileSync(join(data, 'geo', file), 'utf8'), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'iso' in value && 'name' in value)
        keep(value.iso, (value.name as Record<string, unknown> | null)?.[language]);
      return value;
    });
  return names;
}

const VOTES = {
  en: {
    ...en.dates,
    voteNames: en.timeline.voteNames,
    early: (name: string) => `Early ${name.toLowerCase()}`,
  },
  ru: { ...ru.dates, voteNames: ru.timeline.voteNames, early: earlyVote },
} satisfies Record<Language, unknown>;

/**
 * A dataset whose places and elections go by their names in a language, where those of places are known; what the
 * articles call a place stays as another name. Names of people and bodies stay as the articles write them.
 */
export function namedIn(language: Language, dataset: Dataset, names: ReadonlyMap<string, string>): Dataset {
  const areas = dataset.areas.map((area) => {
    const name = area.iso === null ? undefined : names.get(area.iso);
    if (name === undefined || name === area.name) return area;
    const others = [area.name, ...area.otherNames].filter((one) => one !== name);
    return { ...area, name, otherNames: [...new Set(others)] };
  });
  const nameOf = new Map(areas.map((area) => [area.id, area.name]));
  const elections = dataset.elections.map((election) => {
    const words = VOTES[language];
    const plain = words.voteNames([election.classification]);
    const vote = election.early ? words.early(plain) : plain;
    const day = election.date === null ? null : dayRange(election.date);
    if (day?.from !== day?.to || !day) return { ...election, name: vote };
    const [year = 0, month = 1, date = 1] = isoDay(day.from).split('-').map(Number);
    const place = nameOf.get(election.area);
    const name = [vote, ...(place === undefined ? [] : [place])].join(', ');
    return { ...election, name: `${name}, ${words.day({ day: date, month, year })}` };
  });
  return { ...dataset, areas, elections };
}
