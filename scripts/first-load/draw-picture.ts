import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lightenPicture } from './lighten-picture.ts';
import { openPageWindow } from './page-window.ts';
import { PICTURE_SIZES } from './picture-sizes.ts';

/** What a process that draws a picture answers on its standard output. */
export interface DrawnPicture {
  /** Markup of what the page shows. */
  html: string;
  /** Addresses of the style sheets that the page asked for until then. */
  styles: string[];
}

const PATIENCE_MS = 60_000;
const LOOK_MS = 100;
/** What comes late (names on the map, the published calendar) comes within so long, ms. */
const STILL_MS = 2500;

/** `node draw-picture.ts BUILT NAME`: runs the built page in a window without a screen and prints what it draws. */
const [built = '', name = ''] = process.argv.slice(2);
const size = PICTURE_SIZES.find((one) => one.name === name);
if (!size) throw new Error(`no picture is called '${name}'`);

const html = await readFile(join(built, 'index.html'), 'utf8');
const entry = /<script type="module"[^>]* src="\.\/(?<path>[^"]+)"/u.exec(html)?.groups?.['path'];
if (entry === undefined) throw new Error('the built page has no entry');

const root = join(import.meta.dirname, '../..');
const window = openPageWindow(html, size, async (path) => {
  const file = [join(built, path), join(root, path)].find((one) => existsSync(one));
  return file === undefined ? null : new Uint8Array(await readFile(file));
});
const styles = new Set<string>();
const { head } = window.document;
const append = head.appendChild.bind(head);
head.appendChild = (node) => {
  const href: unknown = Reflect.get(node, 'href');
  if (typeof href === 'string' && href.endsWith('.css')) styles.add(href.slice(href.indexOf('assets/')));
  return append(node);
};

await import(pathToFileURL(join(built, entry)).href);
const app = window.document.getElementById('app');
if (!app) throw new Error('the page has no element with the id app');
const begun = Date.now();
let [before, since] = ['', begun];
while (performance.getEntriesByName('atlas:drawn').length === 0 || Date.now() - since < STILL_MS) {
  if (Date.now() - begun > PATIENCE_MS) throw new Error('the page was not drawn, or does not come to rest');
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const now = app.innerHTML;
  if (now !== before) [before, since] = [now, Date.now()];
}

lightenPicture(app, size);
const drawn: DrawnPicture = {
  html: app.innerHTML.replaceAll(/<!--.*?-->/gsu, ''),
  styles: [...styles],
};
process.stdout.write(JSON.stringify(drawn), () => process.exit(0));
