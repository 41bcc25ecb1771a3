import { createReadStream } from 'node:fs';
import { readArticleFile } from '../dataset/read-article-file.ts';
import { findArticles } from '../dataset/find-articles.ts';
import { articleHash, MOST_LINE_BYTES, parseArticleLine } from '../stream/article-line.ts';
import { linesOf } from '../stream/lines.ts';

const NDJSON = /\.(?:ndjson|jsonl)$/iu;

/** An article to be read, as a line of NDJSON, or what is wrong with it. */
export type GivenArticle =
  { ok: true; article: string; line: Uint8Array; number: number } | { ok: false; where: string; why: string };

/** The articles of NDJSON files, text files and folders of these; standard input's lines where no path is given. */
export async function* givenArticles(paths: readonly string[]): AsyncGenerator<GivenArticle> {
  if (paths.length === 0) yield* articleLines('standard input', process.stdin);
  for (const path of paths) {
    if (NDJSON.test(path)) yield* articleLines(path, createReadStream(path));
    else yield* articleFiles(path);
  }
}

async function* articleLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<GivenArticle> {
  for await (const { number, bytes } of linesOf(chunks, MOST_LINE_BYTES)) {
    const parsed = parseArticleLine(bytes);
    if (parsed === null) continue;
    if (!parsed.ok || bytes === null)
      yield { ok: false, where: `${name}:${number}`, why: parsed.ok ? 'too long' : parsed.error };
    else yield { ok: true, article: articleHash(parsed.article), line: bytes, number };
  }
}

async function* articleFiles(path: string): AsyncGenerator<GivenArticle> {
  const { files, problems } = await findArticles([path]);
  for (const { path: where, why } of problems) yield { ok: false, where, why };
  for (const file of files) {
    const read = await readArticleFile(file);
    if (!read.ok) {
      yield { ok: false, where: file, why: read.why };
      continue;
    }
    const article = { id: file, text: read.text };
    yield {
      ok: true,
      article: articleHash(article),
      line: new TextEncoder().encode(JSON.stringify(article)),
      number: 1,
    };
  }
}
