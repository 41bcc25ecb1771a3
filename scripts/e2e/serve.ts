import { preview } from 'vite';
import { BASE, PORT } from './site.ts';

/** Serves dist/ below the sub-path of `site.ts` until it is stopped. */
await preview({ base: BASE, logLevel: 'warn', preview: { port: PORT, strictPort: true, open: false } });
