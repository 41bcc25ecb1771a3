import { svelte } from '@sveltejs/vite-plugin-svelte';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { viteStaticCopy } from 'vite-plugin-static-copy';
import { defineConfig } from 'vitest/config';
import { dataLists } from './scripts/dataset/data-lists-plugin.ts';
import { homeCountries } from './scripts/geo/home-countries.ts';
import { briefingParts } from './scripts/briefing/parts-plugin.ts';
import { embeds } from './scripts/embed/embed-plugin.ts';
import { firstPictures } from './scripts/first-load/picture-plugin.ts';
import { firstPicture } from './scripts/first-load/preload-plugin.ts';
import { lexiconPart } from './scripts/readers/lexicon-plugin.ts';
import { readingParts } from './scripts/readers/parts-plugin.ts';
import { shortNames } from './scripts/readers/short-names.ts';
import { withShortTags } from './scripts/readers/short-tags.ts';
import { smallerParts } from './scripts/readers/smaller-engine.ts';
import { strictPolicy } from './scripts/security/policy-plugin.ts';

const root = import.meta.dirname;

/** Data files the page fetches; they are served unbundled, so a rebuilt dataset needs no rebuilt application. */
const served = [
  { src: resolve(root, 'data/dataset.json'), dest: 'data' },
  { src: resolve(root, 'data/geo/*.topo.json'), dest: 'data/geo' },
  { src: resolve(root, 'data/reference/*.json'), dest: 'data/reference' },
];

/** Outlines that are fetched ahead, to be there without a network: the world, and the countries of the dataset's elections. */
const datasetFile = resolve(root, 'data/dataset.json');
const homes = existsSync(datasetFile) ? homeCountries(JSON.parse(readFileSync(datasetFile, 'utf8'))) : [];
const outlines = ['world', ...homes].map((name) => `data/geo/${name}.topo.json`);

/** What reads a person's own articles is large and seldom asked for: it is kept once it was used. */
const READING = ['import.worker', 'lexicon-files', 'importer', 'pdf'].map((part) => `assets/*${part}*`);

export default defineConfig({
  root: resolve(root, 'src'),
  base: './',
  publicDir: resolve(root, 'public'),
  cacheDir: resolve(root, 'node_modules/.vite'),
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  build: {
    outDir: resolve(root, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    rollupOptions: {
      input: { index: resolve(root, 'src/index.html'), briefing: resolve(root, 'src/briefing.html') },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [
      lexiconPart(resolve(root, 'data'), withShortTags),
      shortNames('/src/extract/', resolve(root, 'data')),
    ],
    // A worker's parts have names of their own: the page may have parts that differ under the same name.
    rollupOptions: {
      output: { chunkFileNames: 'assets/worker-[name]-[hash].js', plugins: [smallerParts('/src/extract/')] },
    },
  },
  plugins: [
    svelte(),
    lexiconPart(resolve(root, 'data')),
    dataLists({ geo: resolve(root, 'data/geo'), reference: resolve(root, 'data/reference') }),
    briefingParts(),
    embeds(root),
    readingParts(['import.worker-', 'pdf-', 'pdf.worker']),
    strictPolicy(),
    firstPicture(homes.length === 1 ? outlines : []),
    firstPictures(root),
    viteStaticCopy({ targets: served }),
    VitePWA({
      injectRegister: null,
      registerType: 'prompt',
      manifest: false,
      workbox: {
        globPatterns: ['**/*.{html,js,css,woff2,svg}', ...outlines, 'data/reference/*.json'],
        globIgnores: [...READING, '**/*vietnamese*', '**/*greek*', 'embed.*', 'embed/**'],
        // Other countries' outlines are kept once they were asked for; they are too many to fetch ahead.
        runtimeCaching: [
          {
            urlPattern: /\/assets\/.+\.js$/,
            handler: 'CacheFirst',
            options: { cacheName: 'parts', expiration: { maxEntries: 30 } },
          },
          {
            urlPattern: /\/data\/geo\/.+\.json$/,
            handler: 'StaleWhileRevalidate',
            options: { cacheName: 'outlines' },
          },
        ],
        // The dataset is not kept here: IndexedDB holds it, and the network's is always asked for.
        navigateFallback: 'index.html',
        // A frame is no page of the dashboard, and keeps nothing.
        navigateFallbackDenylist: [/\/embed\.html/],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
  server: { fs: { allow: [root] } },
  test: {
    root,
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Claims are about behaviour; how long they take on a crowded machine is none of them.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
  },
});
