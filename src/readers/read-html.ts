import { oneArticle, oneProblem, type FileRead } from './article.ts';
import { decodeBytes } from './decode-bytes.ts';
import { LIMITS } from './limits.ts';
import type { ReaderPlatform } from './platform.ts';

const SNIFF_BYTES = 2048;

/** A page saved from the web. */
export async function readHtmlFile(
  file: string,
  bytes: Uint8Array,
  platform: ReaderPlatform,
): Promise<FileRead> {
  const decoded = decodeBytes(bytes, charsetOf(bytes));
  return decoded.ok ? readHtml(file, decoded.text, platform) : oneProblem(file, decoded.reason);
}

/** The HTML of a page: pasted, or the body of a message. */
export async function readHtml(file: string, html: string, platform: ReaderPlatform): Promise<FileRead> {
  if (tagsIn(html) > LIMITS.tags) return oneProblem(file, { code: 'too-many-tags', most: LIMITS.tags });
  const page = await platform.html(html);
  return page === null ? oneProblem(file, { code: 'no-text' }) : oneArticle({ file, ...page });
}

/** Whether a pasted text is HTML: it begins with a tag, or holds closing tags of paragraphs. */
export function looksLikeHtml(text: string): boolean {
  return (
    /^\s*<(?:!doctype|html|head|body|article|div|p|h\d|section|main)\b/iu.test(text) ||
    /<\/(?:p|div|h\d)>/iu.test(text)
  );
}

function tagsIn(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && tags <= LIMITS.tags; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1) | 32;
    if (next >= 97 && next <= 122) tags++;
  }
  return tags;
}

/** The charset a page names in its first bytes; `TextDecoder` knows the label or refuses it. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/iu.exec(head)?.[1] ?? null;
}
