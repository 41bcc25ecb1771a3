import { preview } from 'vite';
import { BASE, PORT } from './site.ts';

/**
 * Serves dist/ below the sub-path of `site.ts` until it is stopped. Any origin may read it, as on the hosts people
 * put static sites on: a sandboxed frame has an origin of its own.
 */
await preview({
  base: BASE,
  logLevel: 'warn',
  preview: { port: PORT, strictPort: true, open: false, cors: true },
});
