// A worker thread starts without the loader of its parent: it is registered here before the first TypeScript file.
import { register } from 'tsx/esm/api';

register();
await import('./reading-worker.ts');
