import type { DrawnPicture } from './draw-picture.ts';

const STYLE = /\s*<link rel="stylesheet"[^>]*href="\.\/(?<href>[^"]+)"[^>]*>/gu;
const FACE = /\s*<link rel="preload" as="font"[^>]*href="\.\/(?<href>[^"]+)"[^>]*>/gu;
const OUTLINE = /\s*<link rel="preload" as="fetch"[^>]*href="\.\/(?<href>[^"]+)"[^>]*>/gu;
const [BEGIN, END] = ['<!--pictures-->', '<!--/pictures-->'];

/**
 * The page with the pictures of a dataset behind its application, which takes their place, and before them the style
 * sheets they are drawn with; `public/first-picture.js` asks for their typefaces, and for the outlines of their map
 * where a map of the dataset is asked for.
 */
export function putPictures(
  html: string,
  dataset: string,
  pictures: readonly (DrawnPicture & { name: string })[],
): string {
  const styles = new Set([...hrefs(html, STYLE), ...pictures.flatMap((one) => one.styles)]);
  const faces = hrefs(html, FACE).join(' ');
  const outlines = hrefs(html, OUTLINE).join(' ');
  const drawn = pictures.map(
    ({ name, html: markup }) => `<div class="picture" data-size="${name}">${markup}</div>\n    `,
  );
  const sheets = [...styles].map((href) => `<link rel="stylesheet" crossorigin href="./${href}">\n  `);
  return html
    .replaceAll(STYLE, '')
    .replaceAll(FACE, '')
    .replaceAll(OUTLINE, '')
    .replace('<html ', `<html data-pictured="${dataset}" data-faces="${faces}" data-outlines="${outlines}" `)
    .replace('</head>', () => `  ${sheets.join('  ')}</head>`)
    .replace('<noscript', () => `${BEGIN}${drawn.join('')}${END}<noscript`);
}

/** The page as it is built where there is no picture of its dataset. */
export function withoutPictures(html: string): string {
  const [from, to] = [html.indexOf(BEGIN), html.indexOf(END)];
  return from < 0 ? html : (html.slice(0, from) + html.slice(to)).replace(/ data-pictured="[^"]*"/u, '');
}

function hrefs(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap(({ groups }) => groups?.['href'] ?? []);
}
