import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { mergeScripts } from './merge-scripts.ts';
import { putPictures, withoutPictures } from './put-pictures.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <script src="./one.js" ></script>
    <script src="./two.js" async ></script>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="app">soon</div>
    <noscript>Without scripts</noscript>
    <link rel="preload" as="font" crossorigin href="./assets/face.woff2">
    <link rel="preload" as="fetch" crossorigin href="./data/world.json">
    <link rel="preload" as="fetch" crossorigin href="./data/land.json">
    <link rel="stylesheet" crossorigin href="./assets/start.css">
  </body>
</html>
`;

describe('a page with pictures', () => {
  const html = putPictures(PAGE, 'an-id', [
    { name: 'wide', html: '<p>$& wide</p>', styles: ['assets/start.css', 'assets/map.css'] },
    { name: 'narrow', html: '<p>narrow</p>', styles: ['assets/map.css'] },
  ]);

  it('has them behind its application, and names their dataset, typefaces and outlines', () => {
    expect(html).toContain('<div class="picture" data-size="wide"><p>$& wide</p></div>');
    expect(html.indexOf('data-size="narrow"')).toBeGreaterThan(html.indexOf('id="app"'));
    expect(html).toContain('<html data-pictured="an-id" data-faces="assets/face.woff2"');
    expect(html).toContain('data-outlines="data/world.json data/land.json" lang="en">');
    expect(html).not.toContain('rel="preload"');
  });

  it('has every style sheet once, before the pictures', () => {
    const sheets = [...html.matchAll(/rel="stylesheet"[^>]*href="(?<href>[^"]+)"/gu)];
    expect(sheets.map(({ groups }) => groups?.['href'])).toEqual([
      './assets/index.css',
      './assets/start.css',
      './assets/map.css',
    ]);
    expect(Math.max(...sheets.map(({ index }) => index))).toBeLessThan(html.indexOf('</head>'));
  });
});

it('a page without its pictures keeps everything else', () => {
  const html = putPictures(PAGE, 'an-id', [{ name: 'wide', html: '<p>wide</p>', styles: [] }]);
  const bare = withoutPictures(html);
  expect(bare).not.toContain('<p>wide</p>');
  expect(bare).not.toContain('an-id');
  expect(bare).toContain('<noscript>Without scripts</noscript>');
  expect(withoutPictures(PAGE)).toBe(PAGE);
});

describe('merged scripts', () => {
  it('are one that runs them in order, in the place of the first; modules stay', async () => {
    const { html, path, code } = await mergeScripts(PAGE, (name) => Promise.resolve(`done.push('${name}')`));
    expect(html.match(/<script/gu)).toHaveLength(2);
    expect(html).toContain(`<script src="./${path}"></script>`);
    expect(html).toContain('assets/index.js');
    const done: string[] = [];
    runInNewContext(code, { done });
    expect(done).toEqual(['one.js', 'two.js']);
  });
});
