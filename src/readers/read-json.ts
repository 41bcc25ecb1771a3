import * as v from 'valibot';
import { joined, oneArticle, oneProblem, type FileRead } from './article.ts';
import { dayOf } from './day-of.ts';
import { LIMITS } from './limits.ts';
import { webAddress } from './web-address.ts';

const optional = v.nullish(v.string());
/** An article as JSON; the words newsrooms and crawlers use for the same thing. */
const EntrySchema = v.object({
  text: optional,
  body: optional,
  content: optional,
  title: optional,
  headline: optional,
  url: optional,
  link: optional,
  published: optional,
  date: optional,
  publisher: optional,
  source: optional,
  file: optional,
  id: v.nullish(v.union([v.string(), v.number()])),
});
const ManySchema = v.union([
  v.pipe(
    v.object({ articles: v.array(v.unknown()) }),
    v.transform(({ articles }) => articles),
  ),
  v.pipe(
    v.object({ sources: v.array(v.unknown()) }),
    v.transform(({ sources }) => sources),
  ),
  v.array(v.unknown()),
]);

/** One article, a list of them, or an object that holds the list as `articles` (or a dataset's `sources`). */
export function readJson(file: string, bytes: Uint8Array): FileRead {
  const text = utf8(file, bytes);
  if (typeof text !== 'string') return text;
  const json = parsed(text);
  if (!json.ok) return oneProblem(file, { code: 'shape', where: file, what: json.why });
  const many = v.safeParse(ManySchema, json.value);
  if (!many.success) return entryRead(file, file, json.value);
  if (many.output.length === 0) return oneProblem(file, { code: 'empty' });
  if (many.output.length > LIMITS.articles)
    return oneProblem(file, { code: 'too-many-articles', most: LIMITS.articles });
  return joined(many.output.map((entry, at) => entryRead(`${file}#${at + 1}`, `[${at}]`, entry)));
}

/** One article a line, as the command line's filter takes them. */
export function readNdjson(file: string, bytes: Uint8Array): FileRead {
  const text = utf8(file, bytes);
  if (typeof text !== 'string') return text;
  const lines = text.split('\n');
  if (lines.length > LIMITS.articles)
    return oneProblem(file, { code: 'too-many-articles', most: LIMITS.articles });
  const reads = lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const name = `${file}:${at + 1}`;
    const json = parsed(line);
    return [
      json.ok
        ? entryRead(name, '', json.value)
        : oneProblem(name, { code: 'shape', where: name, what: json.why }),
    ];
  });
  return reads.length === 0 ? oneProblem(file, { code: 'empty' }) : joined(reads);
}

function entryRead(name: string, where: string, value: unknown): FileRead {
  const entry = v.safeParse(EntrySchema, value);
  if (!entry.success) {
    const [first] = entry.issues;
    const field = v.getDotPath(first);
    return oneProblem(name, {
      code: 'shape',
      where: [where, field].filter((part) => part !== null && part !== '').join('.'),
      what: first.message,
    });
  }
  const { output } = entry;
  const body = output.text ?? output.body ?? output.content ?? '';
  if (body.trim() === '')
    return oneProblem(name, { code: 'shape', where: `${where}.text`, what: 'is missing' });
  if (body.length > LIMITS.article)
    return oneProblem(name, { code: 'too-large', bytes: body.length, most: LIMITS.article });
  const title = output.title ?? output.headline ?? null;
  const titled = title === null || title === '' || firstLine(body) === title ? body : `${title}\n\n${body}`;
  return oneArticle({
    file: output.file ?? (output.id == null ? name : `${output.id}`),
    text: titled,
    title,
    url: webAddress(output.url ?? output.link),
    published: dayOf(output.published ?? output.date),
    publisher: output.publisher ?? output.source ?? null,
  });
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? '';
}

function utf8(file: string, bytes: Uint8Array): string | FileRead {
  if (bytes.length > LIMITS.collection)
    return oneProblem(file, { code: 'too-large', bytes: bytes.length, most: LIMITS.collection });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? oneProblem(file, { code: 'empty' }) : text;
  } catch {
    return oneProblem(file, { code: 'not-utf8', at: 0 });
  }
}

function parsed(text: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message.slice(0, 160) : 'no JSON' };
  }
}
