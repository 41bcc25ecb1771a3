import { bareArticle, oneArticle, oneProblem, type FileRead } from './article.ts';
import { dayOf } from './day-of.ts';
import { decodeBytes } from './decode-bytes.ts';
import { webAddress } from './web-address.ts';

/** Plain text, as it is. */
export function readText(file: string, bytes: Uint8Array): FileRead {
  const decoded = decodeBytes(bytes);
  return decoded.ok ? oneArticle(bareArticle(file, decoded.text)) : oneProblem(file, decoded.reason);
}

/** Markdown: its front matter as what is known of the article, its marks taken off, its words left alone. */
export function readMarkdown(file: string, bytes: Uint8Array): FileRead {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return oneProblem(file, decoded.reason);
  const matter = /^---\r?\n([\s\S]{0,10000}?)\r?\n---\r?\n/u.exec(decoded.text);
  const fields = new Map(
    (matter?.[1] ?? '').split(/\r?\n/u).flatMap((line) => {
      const pair = /^([A-Za-z_-]{1,40}):\s*["']?(.*?)["']?\s*$/u.exec(line);
      return pair?.[1] !== undefined && pair[2] !== undefined && pair[2] !== ''
        ? [[pair[1].toLowerCase(), pair[2]] as const]
        : [];
    }),
  );
  const title = fields.get('title') ?? null;
  const body = withoutMarks(decoded.text.slice(matter?.[0].length ?? 0)).trim();
  const text = title === null || body.startsWith(title) ? body : `${title}\n\n${body}`;
  if (text === '') return oneProblem(file, { code: 'empty' });
  return oneArticle({
    file,
    text,
    title,
    url: webAddress(fields.get('url') ?? fields.get('link')),
    published: dayOf(fields.get('date') ?? fields.get('published')),
    publisher: fields.get('publisher') ?? fields.get('source') ?? null,
  });
}

function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^ {0,3}#{1,6}[ \t]+(.{0,1000}?)[ \t]*#*[ \t]*$/gmu, '$1')
    .replace(/^ {0,3}>[ \t]?/gmu, '')
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/gu, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000}?\S?)\1/gu, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,1000}?)\*(?!\w)/gu, '$1')
    .replace(/^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gmu, '');
}
