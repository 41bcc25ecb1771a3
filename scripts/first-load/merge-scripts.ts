import { createHash } from 'node:crypto';

/** A classic script that the page waits for, or none waits for. */
const SCRIPT = /[ \t]*<script src="\.\/(?<path>[\w-]+\.js)"(?: async)?\s*><\/script>\r?\n?/gu;

/**
 * The page with its small classic scripts as one: a browser that has read the page's policy asks for one of them only
 * after the other. Each runs as it would alone, in order.
 */
export async function mergeScripts(
  html: string,
  read: (path: string) => Promise<string>,
): Promise<{ html: string; path: string; code: string }> {
  const parts = [...html.matchAll(SCRIPT)].flatMap(({ groups }) => groups?.['path'] ?? []);
  const code = (await Promise.all(parts.map(read))).join(';\n');
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const path = `assets/early-${hash}.js`;
  let put = false;
  const merged = html.replaceAll(SCRIPT, () => {
    if (put) return '';
    put = true;
    return `    <script src="./${path}"></script>\n`;
  });
  return { html: merged, path, code };
}
