import { strToU8, unzipSync, zipSync } from 'fflate';
import { docxOf, pdfOf } from '../../src/readers/files.test-data.ts';
import type { ProblemCode } from '../../src/readers/article.ts';

/** A file somebody means harm with. `told` are the problems that must be named; none where it reads as an article. */
export interface HostileFile {
  name: string;
  bytes: Uint8Array;
  told: readonly ProblemCode[];
}

/** Words that stand in every file that can be read, so that a reader who drops them is seen. */
export const HARMLESS = 'Observers of the Northern Union visited nine polling stations in Ostra on Sunday.';
/** The name under which every script of the corpus would leave its trace. */
export const TRACE = 'hostileInputRan';
const RUN = `globalThis.${TRACE}=1;alert(1)`;

/** Markup that runs where it becomes part of a page. */
export const MARKUP = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  `<iframe srcdoc="&lt;script&gt;parent.${TRACE}=1&lt;/script&gt;"></iframe>`,
  `<a href="javascript:${RUN}">more</a>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror="${RUN}">`,
  `"><body onload="${RUN}"><base href="https://evil.example/">`,
  `{{constructor.constructor('${RUN}')()}}\${${RUN}}`,
].join('\n');

/** Letters that turn or hide the letters beside them. */
export const BIDI = '\u202e\u2066gpj.\u2069\u202c\u200f\u200b\ufeff';

/** Addresses that are none of the web. */
export const ADDRESSES = [
  `javascript:${RUN}`,
  ` JavaScript:${RUN}`,
  `java\nscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  '//evil.example/x',
];

/** Keys that lead to prototypes, as JSON text: a literal in code would set the prototype instead. */
const KEYS = `"__proto__":{"${TRACE}":1,"text":"x"},"constructor":{"prototype":{"${TRACE}":1}},"hasOwnProperty":1`;

const page = (body: string, head = '') =>
  strToU8(`<!doctype html><html><head><title>Note</title>${head}</head><body>${body}</body></html>`);
const article = (body = '') => `<article><p>${HARMLESS}</p>${body}<p>${HARMLESS}</p></article>`;
const entity = (name: string, of: string) => `<!ENTITY ${name} "${`&${of};`.repeat(10)}">`;
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY file SYSTEM "file:///etc/passwd">${entity('b', 'a')}${entity('c', 'b')}${entity('d', 'c')}${entity('e', 'd')}${entity('f', 'e')}${entity('g', 'f')}${entity('h', 'g')}]>`;

/** A PDF whose opening, page and a link run scripts. */
function pdfWithScripts(): Uint8Array {
  const action = `<< /S /JavaScript /JS (${TRACE} = 1; app.alert\\(1\\);) >>`;
  const plain = new TextDecoder().decode(pdfOf([HARMLESS]));
  return strToU8(
    plain
      .replace('/Type /Catalog', `/Type /Catalog /OpenAction ${action}`)
      .replace(
        '/Type /Page /',
        `/Type /Page /AA << /O ${action} >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>] /`,
      ),
  );
}

/** A Word document whose words are entities that grow, and one that reads a file of the machine. */
function docxWithEntities(): Uint8Array {
  const parts = unzipSync(docxOf([`${HARMLESS} &h; &file;`]));
  const words = new TextDecoder().decode(parts['word/document.xml']);
  return zipSync({ ...parts, 'word/document.xml': strToU8(words.replace('?>', `?>${LAUGHS}`)) });
}

/** Files that would run, reach out, grow or lie, in every format that is read. */
export function hostileFiles(): HostileFile[] {
  const read = (name: string, bytes: Uint8Array): HostileFile => ({ name, bytes, told: [] });
  const told = (name: string, bytes: Uint8Array, ...codes: ProblemCode[]): HostileFile => ({
    name,
    bytes,
    told: codes,
  });
  const json = (fields: string) => `{${fields},"text":${JSON.stringify(`${HARMLESS}\n${MARKUP}`)}}`;
  const urls = ADDRESSES.map((url) => JSON.stringify({ url, text: `${HARMLESS}\n${url}`, title: MARKUP }));
  return [
    read('markup.txt', strToU8(`${MARKUP}\n\n${HARMLESS}\n`)),
    read('<img src=x onerror=alert(1)>.txt', strToU8(HARMLESS)),
    read('bidi.txt', strToU8(`${HARMLESS} ${BIDI}${HARMLESS}`)),
    read(
      'markup.md',
      strToU8(`---\ntitle: ${MARKUP.split('\n')[1]}\nurl: ${ADDRESSES[0]}\n---\n${HARMLESS}\n`),
    ),
    read('markup.html', page(article(MARKUP), `<link rel="canonical" href="${ADDRESSES[0]}">`)),
    read(
      'loads.html',
      page(
        article('<img src="https://evil.example/a.png"><iframe src="https://evil.example/"></iframe>'),
        '<link rel="stylesheet" href="https://evil.example/a.css"><meta http-equiv="refresh" content="0;url=https://evil.example/"><script src="https://evil.example/a.js"></script>',
      ),
    ),
    read('mixed.html', page(`${'<div><b><i><p>'.repeat(60)}${article()}${'</i></b>'.repeat(60)}`)),
    read('nested.html', page(`${'<div><b><i><p>'.repeat(6000)}${article()}${'</i></b>'.repeat(6000)}`)),
    read('tables.html', page(`${'<table><tr><td>'.repeat(4000)}${article()}`)),
    read('many.html', page(`${'<li><a href="x"><b>a</b></a></li>'.repeat(12_000)}${article()}`)),
    told('tags.html', page('<b>'.repeat(70_000)), 'too-many-tags'),
    read(
      'entities.html',
      strToU8(`<?xml version="1.0"?>${LAUGHS}<html><body>${article('&h;&file;')}</body></html>`),
    ),
    read(
      'mail.eml',
      strToU8(
        `Subject: ${MARKUP.split('\n')[1]}\r\nContent-Type: text/html\r\n\r\n<html><body>${article(MARKUP)}</body></html>`,
      ),
    ),
    read('keys.json', strToU8(json(KEYS))),
    read('keys.ndjson', strToU8(`${json(KEYS)}\n${json(`${KEYS},"id":"__proto__"`)}\n`)),
    read('addresses.ndjson', strToU8(urls.join('\n'))),
    told('deep.json', strToU8(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'shape'),
    told('types.json', strToU8(`{"text":{"toString":1},"title":[],"articles":{"length":1e9}}`), 'shape'),
    read('scripts.pdf', pdfWithScripts()),
    told('entities.docx', docxWithEntities(), 'broken'),
    told('line.txt', strToU8('a'.repeat(10 * 1024 * 1024)), 'too-large'),
    told('bomb.zip', zipSync({ 'a.txt': new Uint8Array(20_000_000) }, { level: 9 }), 'bomb'),
    told(
      'slip.zip',
      zipSync({
        '../../up.txt': strToU8(HARMLESS),
        '/root.txt': strToU8(HARMLESS),
        [`${BIDI}.txt`]: strToU8(HARMLESS),
        'good.txt': strToU8(HARMLESS),
      }),
      'unsafe-name',
      'unsafe-name',
      'unsafe-name',
    ),
    read(
      'proto.zip',
      zipSync({ 'constructor/prototype.txt': strToU8(HARMLESS), 'toString.txt': strToU8(HARMLESS) }),
    ),
  ];
}

/** Texts that make a careless expression try the same letters over and over: long runs that never come to the end it waits for. */
export function endlessRuns(letters: number): { name: string; text: string }[] {
  const runs = {
    letters: 'a',
    capitals: 'A',
    names: 'Anna Berg ',
    initials: 'A. ',
    hyphens: 'a-',
    apostrophes: "O'",
    digits: '1',
    thousands: '1,000,',
    numbers: 'twenty one hundred thousand ',
    ordinals: '1st 2nd ',
    dates: '1 January and ',
    times: '10:00-',
    spaces: ' \u00a0',
    lines: ' \n',
    commas: ', ',
    brackets: '(',
    pairs: '(a) [b] ',
    quotes: '“',
    dots: '.',
    slashes: '/a',
    address: 'https://a.',
    mail: 'a@a.',
    entities: '&amp;',
    marks: 'a\u0301\u200d',
    wide: '\ud83d\udc69\u200d',
    ands: 'and the observers of ',
    percents: '5.0 % of ',
  };
  return Object.entries(runs).map(([name, run]) => ({
    name: `run of ${name}`,
    text: `${HARMLESS}\n\n${run.repeat(Math.ceil(letters / run.length))}!\n`,
  }));
}
