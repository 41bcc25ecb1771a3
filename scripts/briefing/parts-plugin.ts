import type { Plugin } from 'vite';
import { PARTS_PATH } from '../../src/shells/briefing/one-file/parts.ts';

/** Puts the parts of one-file briefings beside the page: built with it, and in development made when first asked for. */
export function briefingParts(): Plugin {
  const parts = async () => JSON.stringify(await (await import('./build-parts.ts')).buildParts());
  return {
    name: 'briefing-parts',
    async generateBundle(_options, bundle) {
      const entries = Object.values(bundle).flatMap((one) =>
        one.type === 'chunk' && one.isEntry ? [one.name] : [],
      );
      if (!entries.includes('briefing')) return;
      this.emitFile({ type: 'asset', fileName: PARTS_PATH, source: await parts() });
    },
    configureServer(server) {
      let made: Promise<string> | null = null;
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${PARTS_PATH}`) {
          next();
          return;
        }
        made ??= parts();
        made.then((body) => response.setHeader('Content-Type', 'application/json').end(body), next);
      });
    },
  };
}
