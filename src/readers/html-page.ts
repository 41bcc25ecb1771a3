import { Readability } from '@mozilla/readability';
import type { Edtf } from '../model/edtf.ts';
import { dayOf } from './day-of.ts';
import { htmlParagraphs } from './html-text.ts';
import { LIMITS } from './limits.ts';
import { treeSize } from './tree-size.ts';
import { webAddress } from './web-address.ts';

/** The article of a page, its paragraphs parted by empty lines. */
export interface HtmlPage {
  text: string;
  title: string | null;
  url: string | null;
  published: Edtf | null;
  publisher: string | null;
}

/** Shorter than this the reader mode has taken a caption for the article. */
const LEAST_LETTERS = 140;

/**
 * The article of a page without its menus, by reader mode; the whole page where that finds none, or where it is too
 * large or nested too deep for it. Null where the page has no words. `parse` makes a document of HTML without running
 * it (`new DOMParser().parseFromString(html, 'text/html')`).
 */
export function htmlPage(html: string, parse: (html: string) => Document): HtmlPage | null {
  const document = parse(html);
  const whole = htmlParagraphs(document.body);
  const size = treeSize(document.body, LIMITS.treeDepth);
  if (size.depth >= LIMITS.treeDepth) return whole.length === 0 ? null : wordsAlone(whole);
  const url =
    webAddress(attribute(document, 'link[rel="canonical"]', 'href')) ?? meta(document, 'og:url', webAddress);
  const published =
    meta(document, 'article:published_time', dayOf) ??
    meta(document, 'datePublished', dayOf) ??
    dayOf(attribute(document, 'time[datetime]', 'datetime'));
  const heading = document.querySelector('h1')?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  // Reader mode looks at each element with all that is above and below it.
  const read =
    size.depth > LIMITS.readerDepth || size.nodes > LIMITS.readerNodes ? null : readerMode(document, parse);
  const paragraphs =
    read !== null && read.paragraphs.join('').length >= LEAST_LETTERS ? read.paragraphs : whole;
  if (paragraphs.length === 0) return null;
  const title = filled(heading.length < 300 ? heading : '') ?? filled(read?.title);
  const body = title !== null && paragraphs[0] !== title ? [title, ...paragraphs] : paragraphs;
  return {
    text: body.join('\n\n'),
    title,
    url,
    published: published ?? dayOf(read?.published ?? null),
    publisher: filled(read?.site),
  };
}

/** A page nested so deep that nothing but a walk gets through it. */
function wordsAlone(paragraphs: readonly string[]): HtmlPage {
  return { text: paragraphs.join('\n\n'), title: null, url: null, published: null, publisher: null };
}

function filled(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function readerMode(document: Document, parse: (html: string) => Document) {
  try {
    prepare(document, parse);
    const read = new Readability<Node>(document, { serializer: (node) => node }).parse();
    if (!read?.content) return null;
    return {
      paragraphs: htmlParagraphs(read.content),
      title: read.title,
      site: read.siteName,
      published: read.publishedTime ?? null,
    };
  } catch {
    return null;
  }
}

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

function meta<T>(document: Document, name: string, read: (value: unknown) => T | null): T | null {
  const selector = `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`;
  return read(attribute(document, selector, 'content'));
}

/**
 * Reader mode starts over from the body's HTML where a first try finds too little. A page with a strict policy makes no
 * markup of strings, so the body is put back by parsing it apart; `noscript` would be made markup of, and is left out.
 */
function prepare(document: Document, parse: (html: string) => Document): void {
  for (const element of document.querySelectorAll('noscript')) element.remove();
  const { body } = document;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => [...body.children].map(({ outerHTML }) => outerHTML).join(''),
    set: (html: string) => body.replaceChildren(...parse(html).body.childNodes),
  });
}
