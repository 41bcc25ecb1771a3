import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { EdtfSchema } from '../../src/model/edtf.ts';
import { MOST_BYTES } from '../../src/extract/text/decode.ts';
import { textOf } from './lines.ts';

/** A line may hold the largest article with every character written as a six-byte escape. */
export const MOST_LINE_BYTES = 6 * MOST_BYTES + 65_536;

const optionalText = v.exactOptional(v.nullable(v.string()));

/** One article as a line of NDJSON gives it; `published`, `publisher` and `url` fill what the text leaves open. */
const ArticleLineSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty('id is empty')),
  text: v.string(),
  file: optionalText,
  url: optionalText,
  published: v.exactOptional(v.nullable(EdtfSchema)),
  publisher: optionalText,
});
export type ArticleLine = v.InferOutput<typeof ArticleLineSchema>;

export type ParsedArticleLine =
  { ok: true; article: ArticleLine } | { ok: false; id: string | null; error: string };

/** Reads one line; null for a blank one. What is wrong is told in one sentence, with the id where that much is clear. */
export function parseArticleLine(bytes: Uint8Array | null): ParsedArticleLine | null {
  if (bytes === null)
    return { ok: false, id: null, error: `the line is longer than ${MOST_LINE_BYTES} bytes` };
  const text = textOf(bytes);
  if (text === null) return { ok: false, id: null, error: 'not valid UTF-8' };
  if (text.trim() === '') return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, id: null, error: `not JSON: ${error instanceof Error ? error.message : 'broken'}` };
  }
  const parsed = v.safeParse(ArticleLineSchema, json);
  if (parsed.success) return { ok: true, article: parsed.output };
  const [first] = parsed.issues;
  const field = v.getDotPath(first);
  return { ok: false, id: idOf(json), error: `${field === null ? '' : `${field}: `}${first.message}` };
}

/** The SHA-256 of an article as given, in hex: the same article has the same hash wherever it is read. */
export function articleHash({ id, file, url, published, publisher, text }: ArticleLine): string {
  const given = [id, file ?? null, url ?? null, published ?? null, publisher ?? null, text];
  return createHash('sha256').update(JSON.stringify(given)).digest('hex');
}

function idOf(json: unknown): string | null {
  return typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string'
    ? json.id
    : null;
}
