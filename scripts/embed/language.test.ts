import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { HOME_LANGUAGE, LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { smallDataset } from '../../src/model/fixtures/small-dataset.ts';
import { CHARTS } from '../../src/shells/embed/chart-kinds.ts';
import { namedIn, placeNamesIn, speaking } from './language.ts';
import { standIns } from './stand-ins.ts';
import { svelteFiles } from './svelte-files.ts';

const root = resolve(import.meta.dirname, '../..');
const others = Object.keys(LANGUAGES).filter((tag): tag is Language => tag !== HOME_LANGUAGE);

/** The source files that the scripts of all charts in a language are made of. */
async function sourcesOf(language: Language): Promise<string[]> {
  const embed = join(root, 'src/shells/embed');
  const svelte = svelteFiles();
  const built = await Promise.all(
    CHARTS.map((chart) =>
      build({
        entryPoints: [join(embed, 'entries', `${chart}.ts`)],
        write: false,
        bundle: true,
        metafile: true,
        outdir: join(root, 'dist'),
        conditions: ['svelte', 'browser'],
        mainFields: ['svelte', 'browser', 'module', 'main'],
        logLevel: 'silent',
        absWorkingDir: root,
        plugins: [speaking(language, root), svelte, standIns(embed, chart, false, [])],
      }),
    ),
  );
  const paths = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  return [...paths].filter((path) => path.startsWith('src/'));
}

describe.each(others)('an embed in another language (%s)', (language) => {
  it('takes every text from the folder of its language, and has each text its charts speak', async () => {
    const sources = await sourcesOf(language);
    const folder = (tag: string) => sources.filter((path) => path.startsWith(`src/i18n/${tag}/`));
    expect(folder(HOME_LANGUAGE)).toEqual([]);
    expect(folder(language).length).toBeGreaterThan(10);
    const { en: spoken } = (await import(`../../src/i18n/${language}/index.ts`)) as {
      en: Record<string, Record<string, unknown>>;
    };
    const code = await Promise.all(
      sources.filter((path) => !path.includes('/i18n/')).map((path) => readFile(join(root, path), 'utf8')),
    );
    const used = new Set(code.flatMap((text) => [...text.matchAll(/\bt\.([a-z]\w*)\.(\w+)/g)].map(String)));
    const asked = [...used].map((match) => match.split(','));
    const missing = asked.filter(
      ([, room = '', id = '']) =>
        Object.hasOwn(en, room) && !Object.hasOwn(spoken[room] ?? {}, id) && hasText(room, id),
    );
    expect(missing).toEqual([]);
  });

  it('names places and elections in its language, and keeps what the articles call them', () => {
    const dataset = smallDataset();
    const [area] = dataset.areas;
    if (!area) throw new Error('the fixture has no area');
    const coded = { ...dataset, areas: [{ ...area, iso: 'KZ' }, ...dataset.areas.slice(1)] };
    const named = namedIn(language, coded, placeNamesIn(language, join(root, 'data')));
    expect(named.areas[0]?.name).toBe('Казахстан');
    expect(named.areas[0]?.otherNames).toContain(area.name);
    expect(named.areas.slice(1)).toEqual(dataset.areas.slice(1));
    expect(named.organizations).toEqual(dataset.organizations);
    for (const { name } of named.elections) expect(name).toMatch(/[а-я]/i);
  });
});

/** Whether the application's own catalogue has such a text; else the code speaks of something else called `t`. */
function hasText(room: string, id: string): boolean {
  return Object.hasOwn((en as Record<string, object>)[room] ?? {}, id);
}
