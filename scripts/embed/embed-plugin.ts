import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { SiteFile } from './bundle-charts.ts';
import { withDiscovery } from './discovery.ts';

/**
 * Builds embeds beside the dashboard: `embed.html`, its scripts and style sheets, the element `embed.js`, the data of
 * each chart, and oEmbed answers. In development the same files are made anew when a page asks for them.
 * `ATLAS_URL` in the environment is the address the site will have; oEmbed answers name it.
 */
export function embeds(root: string): Plugin {
  let out = join(root, 'dist');
  let building = false;
  return {
    name: 'observer-atlas-embeds',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
      building = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => (path.endsWith('/index.html') ? withDiscovery(html, site()) : html),
    },
    async closeBundle() {
      // A server that closes, as after unit tests, closes its bundle too and has built nothing.
      if (!building || this.meta.watchMode) return;
      for (const { path, content } of await siteFiles(root)) {
        const file = join(out, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
    configureServer(server) {
      let made: { at: number; files: Promise<SiteFile[]> } | null = null;
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\//, '');
        if (!/^(embed[./]|data\/versions\/)/.test(path)) {
          next();
          return;
        }
        if (path === 'embed.html' || made === null) made = { at: Date.now(), files: siteFiles(root) };
        made.files.then((files) => {
          const file = files.find((one) => one.path === path);
          if (!file) {
            response.statusCode = 404;
            response.end();
            return;
          }
          response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain');
          response.end(file.content);
        }, next);
      });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

function site(): string | null {
  const given = process.env['ATLAS_URL'];
  return given === undefined || given === '' ? null : given.replace(/\/?$/, '/');
}

type Maker = Record<'siteFiles', (root: string, site: string | null) => Promise<SiteFile[]>>;

/**
 * Everything an embed needs. The maker is not imported: what this file imports becomes part of Vite's configuration, and
 * each change of a text or a schema would start the server anew.
 */
async function siteFiles(root: string): Promise<SiteFile[]> {
  const { tsImport } = await import('tsx/esm/api');
  const maker = (await tsImport(
    pathToFileURL(join(root, 'scripts/embed/site-files.ts')).href,
    import.meta.url,
  )) as Maker;
  return maker.siteFiles(root, site());
}
