import { drawElement } from './drawing/draw-element.ts';
import { embeddedFonts } from './drawing/embedded-fonts.ts';
import { FontUse } from './drawing/font-use.ts';
import { withThemedCopy, type PictureTheme } from './drawing/themed-copy.ts';
import { framed, type Caption, type Frame } from './picture-frame.ts';
import { escapeXml, tag } from './xml.ts';

export interface PictureOptions {
  theme: PictureTheme;
  /** Paints the theme's paper behind the picture. Without it the picture is transparent. */
  background: boolean;
}

/**
 * A view as one SVG file that needs nothing else: what the browser shows of `element`, without controls, framed by its
 * caption (title, filter sentence, source line and dataset id burned in), colours resolved for the theme, fonts inside.
 * A plate's own header is left out, for the caption takes its place. Width: the element's, plus a margin of 24 px at
 * each side. `element` must be laid out on the page. Never rejects for a font that cannot be read.
 */
export async function standaloneSvg(
  element: HTMLElement,
  caption: Caption,
  { theme, background }: PictureOptions,
): Promise<string> {
  const fonts = new FontUse();
  const frame = withThemedCopy(element, theme, (copy, host): Frame => {
    for (const header of copy.querySelectorAll(':scope > header, section > header')) header.remove();
    const box = copy.getBoundingClientRect();
    const drawn = drawElement(copy, { left: box.left, top: box.top, clip: null, fonts });
    return framed({ drawn, width: box.width, height: box.height }, caption, getComputedStyle(host), fonts);
  });
  const { width, height, paper, body } = frame;
  const faces = await embeddedFonts(fonts);
  const head = [
    tag('title', {}, escapeXml(caption.title)),
    tag('desc', {}, escapeXml(`${caption.sentence} ${caption.source}`.trim())),
    tag('metadata', {}, escapeXml(caption.dataset)),
    faces === '' ? '' : `<style>${faces}</style>`,
    background ? tag('rect', { width, height, fill: paper }) : '',
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      style: "font-feature-settings:'kern','lnum','tnum'",
    },
    head + body,
  )}\n`;
}
