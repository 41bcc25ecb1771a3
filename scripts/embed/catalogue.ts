import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The rooms of the catalogue of texts (`t.map`, `t.dates`) that source files speak of. */
export async function roomsUsed(files: readonly string[], root: string): Promise<ReadonlySet<string>> {
  const source = join(root, 'src');
  const rooms = new Set<string>();
  for (const file of files) {
    if (!file.startsWith(source) || !/\.(ts|svelte)$/.test(file)) continue;
    for (const [, room] of (await readFile(file, 'utf8')).matchAll(/\bt\.([a-z]\w*)/g))
      if (room) rooms.add(room);
  }
  return rooms;
}

/** Lets a bundle have the texts of some rooms only: no bundler can tell which properties of an object are never read. */
export function catalogueFor(rooms: ReadonlySet<string>): Plugin {
  return {
    name: 'catalogue',
    setup(build) {
      build.onLoad({ filter: /[\\/]i18n[\\/]\w+[\\/]index\.ts$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const body = /(const \w+ = )\{([^}]*)\}/.exec(code);
        if (!body?.[2]) throw new Error(`${path} does not list its rooms as expected`);
        const kept = body[2].split(',').filter((name) => rooms.has(name.trim()));
        return { contents: code.replace(body[0], `${body[1]}{${kept.join(',')}}`), loader: 'ts' };
      });
    },
  };
}
