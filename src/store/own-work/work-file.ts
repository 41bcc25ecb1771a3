import { strFromU8, strToU8, zipSync, unzipSync } from 'fflate';
import type { Dataset } from '../../model/dataset.ts';
import { LIMITS } from '../../readers/limits.ts';
import { archiveProblem } from '../../readers/zip-check.ts';
import { parseOwnArticle, parseOwnCorrection, type OwnArticle, type OwnCorrection } from './own-article.ts';

/** A person's work in one file: `.atlas.zip`. */
export interface WorkFile {
  articles: OwnArticle[];
  corrections: OwnCorrection[];
  /** Briefings as their own room writes them; passed on unread. */
  briefings: unknown[];
}

/** What came of reading a work file: what could be used, and how many parts were damaged. */
export type ReadWorkFile = { ok: true; work: WorkFile; damaged: number } | { ok: false; why: string };

const MARK = 'observer-atlas work 1';
const FILES = {
  mark: 'about.json',
  articles: 'articles/',
  corrections: 'corrections.json',
  work: 'work.json',
  briefings: 'briefings.json',
  dataset: 'dataset.json',
};

/** Writes a work file: each article as text and with its facts, the corrections as `data/corrections.json` wants them, and the dataset shown. */
export function writeWorkFile({ articles, corrections, briefings }: WorkFile, dataset: Dataset): Uint8Array {
  const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 1)}\n`);
  const texts = Object.fromEntries(
    articles.map(({ id, dataset: { sources } }) => [
      `${FILES.articles}${id}.txt`,
      strToU8(sources[0]?.text ?? ''),
    ]),
  );
  return zipSync(
    {
      [FILES.mark]: json({ kind: MARK }),
      ...texts,
      [FILES.work]: json({ articles, corrections }),
      [FILES.corrections]: json(corrections.map(({ correction }) => correction)),
      [FILES.briefings]: json(briefings),
      [FILES.dataset]: json(dataset),
    },
    // A fixed time: the same work gives the same bytes.
    { mtime: '1980-01-01T00:00:00' },
  );
}

/** Whether an archive is a work file, by its directory. */
export function isWorkFile(bytes: Uint8Array): boolean {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === FILES.mark && originalSize < 1000,
    });
    return strFromU8(found[FILES.mark] ?? new Uint8Array()).includes(MARK);
  } catch {
    return false;
  }
}

/** Reads a work file from anywhere; a damaged part costs only itself. */
export async function readWorkFile(bytes: Uint8Array): Promise<ReadWorkFile> {
  const bad = await archiveProblem(bytes, LIMITS.unpacked);
  if (bad !== null) return { ok: false, why: bad.code };
  const wanted = new Set([FILES.work, FILES.briefings]);
  const found = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  const work = jsonIn(found[FILES.work]);
  if (typeof work !== 'object' || work === null) return { ok: false, why: FILES.work };
  const articles = listIn(work, 'articles').map(parseOwnArticle);
  const corrections = listIn(work, 'corrections').map(parseOwnCorrection);
  const briefings = jsonIn(found[FILES.briefings]);
  const whole = <T>(list: readonly (T | null)[]): T[] => list.flatMap((one) => one ?? []);
  return {
    ok: true,
    work: {
      articles: whole(articles),
      corrections: whole(corrections),
      briefings: Array.isArray(briefings) ? briefings : [],
    },
    damaged: [...articles, ...corrections].filter((one) => one === null).length,
  };
}

function listIn(value: object, field: string): unknown[] {
  const list: unknown = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : null;
  return Array.isArray(list) ? list : [];
}

function jsonIn(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes ? JSON.parse(strFromU8(bytes)) : null;
  } catch {
    return null;
  }
}
