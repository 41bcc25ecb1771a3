import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const FILE = 'data/reference/countries.json';

/** Says beside the published figures of which countries there are some, so that a page about many asks for no other. */
export function referenceList(folder: string): Plugin {
  const list = () =>
    JSON.stringify(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort(),
    );
  return {
    name: 'reference-list',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: list() });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(list());
      });
    },
  };
}
