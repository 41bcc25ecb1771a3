import { t } from '../../../i18n/index.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Briefing } from '../../../store/briefing/briefing.ts';
import { DATA_ID, type FileData } from './file-data.ts';
import { fontFace, fontsFor } from './fonts-for.ts';
import type { Parts } from './parts.ts';

/** The most a one-file briefing may weigh, bytes. */
export const HEAVIEST = 2_500_000;

/** Everything on a page that no article says: signs that the application itself uses. */
const ALWAYS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?()[]“”‘’—–…¶°%·«»';

/** The page may run only what it holds, and reach nothing. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data: blob:";

/** A briefing as one HTML file that needs no network, no storage and no server. */
export function assembleBriefing(
  parts: Parts,
  briefing: Briefing,
  dataset: Dataset,
  files: FileData['files'],
): string {
  const data: FileData = { briefing, dataset, files };
  const json = scriptSafe(JSON.stringify(data));
  const fonts = fontsFor(parts.fonts, ALWAYS + JSON.stringify([briefing, dataset]));
  return [
    '<!doctype html>',
    '<html lang="en" data-theme="light">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${t.shell.product}">`,
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(briefing.title)}</title>`,
    `<style>${fonts.map(fontFace).join('')}${parts.css.replaceAll('</style', '<\\/style')}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<noscript>${escaped(briefing.title)}</noscript>`,
    `<script type="application/json" id="${DATA_ID}">${json}</script>`,
    `<script>${parts.script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** JSON that cannot end the script element it stands in. */
function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
