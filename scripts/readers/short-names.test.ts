import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parseAst, transformWithEsbuild } from 'vite';
import { expect, it } from 'vitest';
import type { Lexicon } from '../../src/extract/index.ts';
import * as engine from '../bench/page-engine.ts';
import { bundleScript } from '../bench/bundle-script.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';
import { OWN_FIELDS } from './short-names.ts';
import { shortTags, withShortTags } from './short-tags.ts';

type Reader = typeof engine;

const lexicon = await readLexicon('data');
/** The files of a folder and all in it. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const articles = ['seeds', 'data/gold/articles', 'data/gold/dev']
  .flatMap(filesIn)
  .filter((path) => path.endsWith('.txt'))
  .map((path) => ({ file: basename(path), text: readFileSync(path, 'utf8') }));

/** What a reader makes of the articles, as JSON. */
function read({ createExtractor, assemble }: Reader, lexicon: Lexicon): string {
  const extractor = createExtractor(lexicon);
  const facts = articles.map((article) => extractor.extract(article));
  return JSON.stringify([facts, assemble(facts, lexicon)]);
}

/** The names of all fields in some data. */
const fieldsOf = (data: unknown): string[] =>
  typeof data !== 'object' || data === null
    ? []
    : [...(Array.isArray(data) ? [] : Object.keys(data)), ...Object.values(data).flatMap(fieldsOf)];

/** What the modules that read articles name by a dot or in a pattern, and what they name in quotes. */
async function namesInModules() {
  const dotted = new Set<string>();
  const quoted = new Set<string>();
  const see = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, key, property, computed, left, operator } = node as Record<string, unknown>;
    const name = key ?? property ?? (operator === 'in' ? left : null);
    if (typeof name === 'object' && name !== null) {
      if ('value' in name && typeof name.value === 'string') quoted.add(name.value);
      if (type !== 'BinaryExpression' && computed !== true && 'name' in name)
        dotted.add(String('type' in name && name.type === 'PrivateIdentifier' ? '#private' : name.name));
    }
    Object.values(node).forEach(see);
  };
  for (const path of filesIn('src/extract').filter((file) => /(?<!\.test|-data)\.ts$/u.test(file)))
    see(parseAst((await transformWithEsbuild(readFileSync(path, 'utf8'), path)).code));
  return { dotted, quoted };
}

it('reads and joins articles to the byte as the modules do that it is made of', async () => {
  const script = await bundleScript(join(import.meta.dirname, '../bench/page-engine.ts'));
  const built = runInThisContext(`(() => { ${script}; return script; })()`) as Reader;
  expect(articles.length).toBeGreaterThan(20);
  expect(read(built, withShortTags(lexicon))).toBe(read(engine, lexicon));
}, 120_000);

it('shortens no field that comes from outside or goes there', () => {
  const outside = new Set([...fieldsOf(lexicon), ...fieldsOf(JSON.parse(read(engine, lexicon)))]);
  const groups = lexicon.patterns.flatMap(({ patterns, parts }) =>
    [...patterns.map(({ match }) => match), ...Object.values(parts)].flatMap((match) =>
      [...match.matchAll(/<(\w+)>/gu)].map(([, name]) => name ?? ''),
    ),
  );
  expect(groups.length).toBeGreaterThan(100);
  for (const field of OWN_FIELDS) expect([...outside, ...groups]).not.toContain(field);
});

it('shortens fields that no module names in quotes to names that no other field has, and tags that are no field', async () => {
  const { dotted, quoted } = await namesInModules();
  for (const field of OWN_FIELDS) {
    expect(dotted).toContain(field);
    expect(quoted).not.toContain(field);
  }
  expect([...dotted].filter((name) => name.length === 1)).toEqual([]);
  // What is found by a tag that a pattern gives is found by a quoted one.
  for (const tag of shortTags(lexicon).keys()) expect(dotted).not.toContain(tag);
});
