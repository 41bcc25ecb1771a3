import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** A page of the host: its HTML and what its server sends with it. */
export interface HostPage {
  html: string;
  headers?: Readonly<Record<string, string>>;
}

/** The site that serves the atlas, and a page of somebody else on another origin. */
export interface Sites {
  /** Address of the atlas, with a slash at its end. */
  atlas: string;
  /** Puts a page on the host and gives its address. */
  host: (page: HostPage) => string;
  close: () => Promise<void>;
}

const LONGEST_ADDRESS = 200_000;
const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Files that stand in for, or beside, those of dist/: path below the site's root, and text. */
export type Overlay = ReadonlyMap<string, string>;

/** Serves dist/ as a plain static host does, without a header that lets other origins read it, and pages beside it. */
export async function openSites(overlay: Overlay = new Map()): Promise<Sites> {
  const pages = new Map<string, HostPage>();
  const atlas = await listening(async (path) => {
    const file = normalize(path).replace(/^\/+/, '');
    if (file.startsWith('..')) return null;
    const body =
      overlay.get(file) ?? (await readFile(join(DIST, file === '' ? 'index.html' : file)).catch(() => null));
    return body === null
      ? null
      : { body, headers: { 'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/html' } };
  });
  const host = await listening((path) => {
    const page = pages.get(path);
    return Promise.resolve(
      page
        ? { body: page.html, headers: { 'Content-Type': 'text/html; charset=utf-8', ...page.headers } }
        : null,
    );
  });
  return {
    atlas: `http://localhost:${portOf(atlas)}/`,
    host: (page) => {
      const path = `/page-${pages.size}.html`;
      pages.set(path, page);
      return `http://127.0.0.1:${portOf(host)}${path}`;
    },
    close: async () => {
      for (const server of [atlas, host]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

type Answer = { body: string | Buffer; headers: Readonly<Record<string, string>> } | null;

function listening(answer: (path: string) => Promise<Answer>): Promise<Server> {
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname).then((found) => {
      if (!found) response.writeHead(404).end('not here');
      else response.writeHead(200, found.headers).end(found.body);
    });
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
