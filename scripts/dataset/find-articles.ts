import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf } from '../../src/readers/read-file.ts';

/** The articles under some paths, and the paths that hold none, with the reason. */
export interface FoundArticles {
  files: string[];
  problems: { path: string; why: string }[];
}

/** Files as given, folders searched in depth for files of the formats that are read; each file once, in order of their paths. */
export async function findArticles(paths: readonly string[]): Promise<FoundArticles> {
  const files = new Set<string>();
  const problems: FoundArticles['problems'] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info) problems.push({ path, why: 'there is no such file or folder' });
    else if (!info.isDirectory()) files.add(path);
    else {
      const found = await articleFiles(path);
      if (found.length === 0)
        problems.push({
          path,
          why: 'the folder holds no article (.txt, .md, .html, .eml, .pdf, .docx, .json, .ndjson, .zip)',
        });
      for (const file of found) files.add(file);
    }
  }
  return { files: [...files].sort(), problems };
}

async function articleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : articleFiles(path);
      return !entry.name.startsWith('.') && endingOf(entry.name) !== null ? [path] : [];
    }),
  );
  return found.flat();
}
