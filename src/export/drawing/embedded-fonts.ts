import { escapeXml } from '../xml.ts';
import { faceKey, firstFamily, type FontUse } from './font-use.ts';

interface Face {
  family: string;
  style: string;
  weight: string;
  url: string;
}

const kept = new Map<string, Promise<string | null>>();

/**
 * The `@font-face` rules of the page that a picture's characters need, with the font files inside. A file that cannot
 * be read is left out: the picture then falls back to the reader's own fonts.
 */
export async function embeddedFonts(fonts: FontUse): Promise<string> {
  const rules = await Promise.all(
    neededFaces(fonts).map(async ({ family, style, weight, url }) => {
      const data = await dataUrl(url);
      if (data === null) return '';
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${data}) format('woff2')}`;
    }),
  );
  return escapeXml(rules.join('')).replaceAll('&quot;', '"');
}

function neededFaces(fonts: FontUse): Face[] {
  return fontFaces().flatMap(({ rule, base }) => {
    const family = firstFamily(rule.style.getPropertyValue('font-family'));
    const style = rule.style.getPropertyValue('font-style') || 'normal';
    const used = fonts.used.get(faceKey(family, style));
    const url = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
    const covers = rangeTest(rule.style.getPropertyValue('unicode-range'));
    if (!used || url === undefined || ![...used].some(covers)) return [];
    const weight = rule.style.getPropertyValue('font-weight') || 'normal';
    return [{ family, style, weight, url: new URL(url, base).href }];
  });
}

function fontFaces(): { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules]
        .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
        .map((rule) => ({ rule, base: sheet.href ?? document.baseURI }));
    } catch {
      // A style sheet of another origin keeps its rules to itself.
      return [];
    }
  });
}

/** Whether a code point lies in a CSS `unicode-range`; an empty one holds everything. Spaces need no font. */
export function rangeTest(css: string): (point: number) => boolean {
  const ranges = css
    .split(',')
    .map((part) => /^\s*U\+([\dA-F?]+)(?:-([\dA-F]+))?\s*$/i.exec(part))
    .flatMap((found) => {
      if (!found?.[1]) return [];
      const from = Number.parseInt(found[1].replaceAll('?', '0'), 16);
      const to = Number.parseInt(found[2] ?? found[1].replaceAll('?', 'F'), 16);
      return [[from, to] as const];
    });
  return (point) =>
    point > 0x20 && (ranges.length === 0 || ranges.some(([from, to]) => point >= from && point <= to));
}

function dataUrl(url: string): Promise<string | null> {
  const known = kept.get(url);
  if (known) return known;
  const reading = read(url);
  kept.set(url, reading);
  return reading;
}

async function read(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000)
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return `data:font/woff2;base64,${btoa(text)}`;
  } catch {
    return null;
  }
}
