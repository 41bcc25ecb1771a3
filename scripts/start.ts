import { build, preview } from 'vite';
import { buildDataset } from './build-dataset.ts';

/**
 * `npm start [FILES or FOLDERS…]`: reads the articles, builds the page and serves it on this machine.
 * Exits with 1 where no dataset could be built, and with 130 on Ctrl+C.
 */
const code = await buildDataset(process.argv.slice(2));
if (code === 2) process.exit(code);
if (code === 1) console.warn('Some input could not be read (see above); the atlas opens with what could.');

console.log('Building the page …');
await build({ logLevel: 'warn' });
const wanted = Number(process.env['PORT'] ?? 4173);
const server = await preview({
  logLevel: 'warn',
  preview: { port: wanted, open: process.stdout.isTTY && process.env['CI'] === undefined },
});
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${wanted}/`;
console.log(`Observer Atlas is open at ${address}  (Ctrl+C ends it)`);
