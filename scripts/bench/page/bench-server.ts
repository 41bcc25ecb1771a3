import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder, with some paths answered from other files or by a text; gives the address and how to stop. */
export async function serveFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<{ url: string; stop: () => void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const text = texts.get(path);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    if (text !== undefined) {
      response.end(text);
      return;
    }
    const file = files.get(path) ?? join(folder, normalize(path));
    try {
      response.setHeader('content-length', statSync(file).size);
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}
