import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Texts that source files speak of: for each room of the catalogue (`map` in `t.map.title`) its texts. */
export type UsedTexts = ReadonlyMap<string, ReadonlySet<string>>;

/** Stands for all texts of a room, where a file takes the room as a whole. */
const EVERY = '*';

/** The texts of the catalogue (`t.map.title`) that source files speak of. */
export async function textsUsed(files: readonly string[], root: string): Promise<UsedTexts> {
  const source = join(root, 'src');
  const rooms = new Map<string, Set<string>>();
  for (const file of files) {
    if (!file.startsWith(source) || !/\.(ts|svelte)$/.test(file)) continue;
    const code = await readFile(file, 'utf8');
    for (const [, room, text] of code.matchAll(/\bt\.([a-z]\w*)(?:\s*\.\s*(\w+))?/g))
      if (room) rooms.set(room, new Set([...(rooms.get(room) ?? []), text ?? EVERY]));
  }
  return rooms;
}

/** Lets a bundle have some texts only: no bundler can tell which properties of an object are never read. */
export function catalogueFor(used: UsedTexts): Plugin {
  return {
    name: 'catalogue',
    setup(build) {
      build.onLoad({ filter: /[\\/]i18n[\\/]\w+[\\/][\w-]+\.ts$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const contents = basename(path) === 'index.ts' ? roomsIn(path, code, used) : textsIn(code, used);
        return { contents, loader: 'ts' };
      });
    },
  };
}

function roomsIn(path: string, code: string, used: UsedTexts): string {
  const body = /(const \w+ = )\{([^}]*)\}/.exec(code);
  if (!body?.[2]) throw new Error(`${path} does not list its rooms as expected`);
  const kept = body[2].split(',').filter((name) => used.has(name.trim()));
  return code.replace(body[0], `${body[1]}{${kept.join(',')}}`);
}

/** A file of the catalogue without the texts of its rooms that nobody speaks of; a room may speak of itself. */
function textsIn(code: string, used: UsedTexts): string {
  const file = ts.createSourceFile('texts.ts', code, ts.ScriptTarget.ES2022);
  const cuts: { from: number; to: number }[] = [];
  for (const { room, object } of roomsOf(file)) {
    const texts = used.get(room);
    if (!texts || texts.has(EVERY)) continue;
    const own = new Set([...code.matchAll(new RegExp(`\\b${room}\\.(\\w+)`, 'g'))].map(([, text]) => text));
    object.properties.forEach(({ name, pos }, i, all) => {
      const text = name && ts.isIdentifier(name) ? name.text : null;
      if (text === null || texts.has(text) || own.has(text)) return;
      cuts.push({ from: pos, to: all[i + 1]?.pos ?? object.properties.end });
    });
  }
  return cuts.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), code);
}

/** The objects that a file of the catalogue exports by name. */
function roomsOf(file: ts.SourceFile): { room: string; object: ts.ObjectLiteralExpression }[] {
  return file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
          ts.isIdentifier(name) && initializer && ts.isObjectLiteralExpression(initializer)
            ? { room: name.text, object: initializer }
            : [],
        )
      : [],
  );
}
