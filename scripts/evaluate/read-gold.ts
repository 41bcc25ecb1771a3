import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GoldAliasesSchema, GoldSchema, NO_ALIASES, type Gold, type GoldAliases } from './gold-shape.ts';

const ALIASES = 'aliases.json';

export interface GoldFolder {
  golds: { name: string; gold: Gold; own: boolean }[];
  aliases: GoldAliases;
}

/**
 * Reads `*.json` of a gold folder. `own` marks the gold of an article that lies beside it in `articles/`; the rest
 * belongs to articles kept elsewhere. Aliases are those of the folder, else of the one above it. Throws an `Error` that names the file where one is not gold.
 */
export function readGold(folder: string): GoldFolder {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== ALIASES);
  const golds = files.sort().map((name) => {
    const gold = parseFile(GoldSchema, join(folder, name));
    return { name, gold, own: existsSync(join(folder, 'articles', gold.source.file)) };
  });
  const aliases = [join(folder, ALIASES), join(folder, '..', ALIASES)].find((file) => existsSync(file));
  return { golds, aliases: aliases === undefined ? NO_ALIASES : parseFile(GoldAliasesSchema, aliases) };
}

function parseFile<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
