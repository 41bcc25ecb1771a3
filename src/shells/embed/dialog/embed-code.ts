import { escapeXml, tag } from '../../../export/xml.ts';
import { HOME_LANGUAGE } from '../../../i18n/languages.ts';
import { RATIO_OF } from '../chart-kinds.ts';
import { DEFAULT_CONTROLS, encodeEmbed, type EmbedOptions } from '../embed-options.ts';

/** What a frame of the atlas is allowed: to draw, and to open the links a reader follows. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The address of an embed; `base` is the site's, with a slash at its end. */
export function embedUrl(options: EmbedOptions, view: string, base: string): string {
  return `${base}embed.html?${encodeEmbed(options, view)}`;
}

/** An `<iframe>` that keeps its shape without any script, and its height where the page listens to what frames say. */
export function frameCode(options: EmbedOptions, view: string, base: string, title: string): string {
  const shape =
    options.height === null ? `aspect-ratio:${RATIO_OF[options.chart]}` : `height:${options.height}px`;
  return tag(
    'iframe',
    {
      src: embedUrl(options, view, base),
      title,
      loading: 'lazy',
      sandbox: SANDBOX,
      style: `border:0;width:100%;${shape}`,
    },
    ' ',
  ).replace('> </iframe>', '></iframe>');
}

/** The element with the script that defines it. */
export function elementCode(options: EmbedOptions, view: string, base: string): string {
  const { chart, title, language, theme, height, frozen, controls, group } = options;
  const element = tag(
    'observer-atlas',
    {
      chart,
      view: view === '' ? null : view,
      title,
      lang: language === HOME_LANGUAGE ? null : language,
      theme: theme === 'auto' ? null : theme,
      height,
      frozen,
      controls: controls.join() === DEFAULT_CONTROLS.join() ? null : controls.join(',') || 'none',
      group,
    },
    ' ',
  ).replace('> </observer-atlas>', '></observer-atlas>');
  return `<script src="${escapeXml(`${base}embed.js`)}" async></script>\n${element}`;
}

/** What a static picture stands with. */
export interface StaticPicture {
  /** Name of the picture's file, beside the page. */
  file: string;
  width: number;
  height: number;
  title: string;
  sentence: string;
  source: string;
  url: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A figure with its caption and its table, without a script. */
export function staticCode(picture: StaticPicture, words: { table: string; open: string }): string {
  const { title, sentence, source, url, head, rows } = picture;
  const image = tag('img', {
    src: picture.file,
    alt: `${title}. ${sentence}`,
    width: Math.round(picture.width),
    height: Math.round(picture.height),
    style: 'max-width:100%;height:auto',
  });
  const link = tag('a', { href: url }, escapeXml(words.open));
  const cells = (name: 'th' | 'td', row: readonly string[]) =>
    `      <tr>${row.map((cell) => `<${name}${name === 'th' ? ' scope="col"' : ''}>${escapeXml(cell)}</${name}>`).join('')}</tr>`;
  return [
    '<figure>',
    `  ${image}`,
    `  <figcaption>${escapeXml(`${title}. ${sentence} ${source}`)} ${link}</figcaption>`,
    `  <details><summary>${escapeXml(words.table)}</summary>`,
    `    <table>`,
    cells('th', head),
    ...rows.map((row) => cells('td', row)),
    '    </table>',
    '  </details>',
    '</figure>',
  ].join('\n');
}
