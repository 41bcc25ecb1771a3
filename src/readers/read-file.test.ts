import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../scripts/readers/node-platform.ts';
import { bytesOf, docxOf, pdfOf } from './files.test-data.ts';
import { readFile } from './read-file.ts';

const platform = nodePlatform();
const read = (name: string, content: string | Uint8Array) =>
  readFile(name, typeof content === 'string' ? bytesOf(content) : content, platform);
const FIRST = 'Observers of the Northern Union visited nine polling stations in Ostra on Sunday.';
const SECOND =
  'The mission of 120 observers met the Speaker of the Assembly, who thanked them for their work.';
const PAGE = `<!doctype html><html><head><title>Observers visit Ostra | Norland Daily</title>
<link rel="canonical" href="https://news.example/ostra"><meta property="og:site_name" content="Norland Daily">
<meta property="article:published_time" content="2031-05-04T10:00:00+02:00"></head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Observers visit Ostra</h1>
<p>${FIRST}</p><p>${SECOND}<br>They leave on Monday.</p><script>alert(1)</script></article>
<footer>Share this page</footer></body></html>`;

describe('a file becomes articles', () => {
  it('plain text as it is', async () => {
    expect(await read('a.txt', `${FIRST}\r\n`)).toEqual({
      articles: [
        { file: 'a.txt', text: `${FIRST}\r\n`, title: null, url: null, published: null, publisher: null },
      ],
      problems: [],
    });
  });
  it('Markdown without its marks, its front matter as what is known', async () => {
    const { articles } = await read(
      'a.md',
      `---\ntitle: Observers visit Ostra\ndate: 2031-05-04\nurl: https://news.example/ostra\n---\n\n## At noon\n\n**Observers** of the [Union](https://union.example) came.\n`,
    );
    expect(articles).toEqual([
      {
        file: 'a.md',
        text: 'Observers visit Ostra\n\nAt noon\n\nObservers of the Union came.',
        title: 'Observers visit Ostra',
        url: 'https://news.example/ostra',
        published: '2031-05-04',
        publisher: null,
      },
    ]);
  });
  it.each(['page.html', 'page.htm'])('a page (%s) as its article, with what its head says', async (name) => {
    const { articles, problems } = await read(name, PAGE);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: 'Observers visit Ostra',
      url: 'https://news.example/ostra',
      published: '2031-05-04',
      publisher: 'Norland Daily',
    });
    expect(articles[0]?.text).toBe(`Observers visit Ostra\n\n${FIRST}\n\n${SECOND}\nThey leave on Monday.`);
  });
  it('a page in the charset it names', async () => {
    const head = bytesOf('<html><head><meta charset="windows-1251"></head><body><p>Observers: ');
    const { articles } = await read('page.html', new Uint8Array([...head, 0xcf, 0xf0, 0xe8]));
    expect(articles[0]?.text).toBe('Observers: При');
  });
  it('a message by its subject, day and words', async () => {
    const mail = `From: Press <press@example.org>\r\nSubject: Observers visit Ostra\r\nDate: Sun, 04 May 2031 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${FIRST}\r\n`;
    expect((await read('mail.eml', mail)).articles[0]).toMatchObject({
      text: `Observers visit Ostra\n\n${FIRST}`,
      title: 'Observers visit Ostra',
      published: '2031-05-04',
    });
  });
  it('a message that brings only HTML by that', async () => {
    const mail = `Subject: News\r\nContent-Type: text/html\r\n\r\n<p>${FIRST}</p><p>${SECOND}</p>`;
    expect((await read('mail.eml', mail)).articles[0]?.text).toBe(`News\n\n${FIRST}\n\n${SECOND}`);
  });
  it('a PDF by its lines, joined to paragraphs', async () => {
    const { articles, problems } = await read(
      'paper.pdf',
      pdfOf([
        'Observers visit Ostra',
        '',
        'Observers of the Union visited nine poll-',
        'ing stations on Sunday.',
        '',
        'They leave on Monday.',
      ]),
    );
    expect(problems).toEqual([]);
    expect(articles[0]?.text).toBe(
      'Observers visit Ostra\n\nObservers of the Union visited nine polling stations on Sunday.\n\nThey leave on Monday.',
    );
  });
  it('a Word document by its paragraphs', async () => {
    expect((await read('note.docx', docxOf(['Observers visit Ostra', FIRST]))).articles[0]?.text).toBe(
      `Observers visit Ostra\n\n${FIRST}`,
    );
  });
  it('JSON with one article, a list, or a list under a name', async () => {
    const one = {
      headline: 'Observers',
      text: FIRST,
      date: '2031-05-04T08:00Z',
      link: 'https://news.example/1',
    };
    const texts = async (json: unknown) => (await read('x.json', JSON.stringify(json))).articles;
    expect(await texts(one)).toEqual([
      {
        file: 'x.json',
        text: `Observers\n\n${FIRST}`,
        title: 'Observers',
        url: 'https://news.example/1',
        published: '2031-05-04',
        publisher: null,
      },
    ]);
    expect((await texts([one, { body: SECOND, id: 7 }])).map(({ file }) => file)).toEqual(['x.json#1', '7']);
    expect(await texts({ articles: [one] })).toHaveLength(1);
  });
  it('NDJSON line by line; a bad line costs only itself and is named', async () => {
    const { articles, problems } = await read(
      'x.ndjson',
      `{"id":"a","text":"${FIRST}"}\n\n{"id":"b"\n{"id":"c"}\n`,
    );
    expect(articles.map(({ file }) => file)).toEqual(['a']);
    expect(problems.map(({ file, reason }) => [file, reason.code])).toEqual([
      ['x.ndjson:3', 'shape'],
      ['x.ndjson:4', 'shape'],
    ]);
  });
  it('an archive entry by entry', async () => {
    const { articles, problems } = await read(
      'all.zip',
      zipSync({
        'in/a.txt': strToU8(FIRST),
        'b.html': strToU8(PAGE),
        '__MACOSX/a.txt': strToU8('x'),
        'c.exe': strToU8('x'),
      }),
    );
    expect(articles.map(({ file }) => file).sort()).toEqual(['all.zip/b.html', 'all.zip/in/a.txt']);
    expect(problems).toEqual([{ file: 'all.zip/c.exe', reason: { code: 'unsupported', ending: '.exe' } }]);
  });
});

describe('a file that is no article says why', () => {
  const code = async (name: string, content: string | Uint8Array) =>
    (await read(name, content)).problems.map(({ reason }) => reason.code);
  it.each([
    ['another format', 'a.xls', 'x', 'unsupported'],
    ['nothing', 'a.txt', '', 'empty'],
    ['blanks', 'a.txt', ' \n\u200b', 'empty'],
    ['bytes that are no text', 'a.txt', new Uint8Array([80, 0, 1, 2]), 'binary'],
    ['another encoding', 'a.txt', new Uint8Array([80, 0xcf, 0xf0]), 'not-utf8'],
    ['a page without words', 'a.html', '<html><body><img src="x"></body></html>', 'no-text'],
    ['a page of too many elements', 'a.html', '<b>x</b>'.repeat(60_001), 'too-many-tags'],
    ['a PDF without words', 'a.pdf', pdfOf([]), 'scanned'],
    ['no PDF', 'a.pdf', 'hello', 'broken'],
    ['no document', 'a.docx', 'hello', 'broken'],
    ['no archive', 'a.zip', 'hello', 'broken'],
    ['no JSON', 'a.json', '{', 'shape'],
    ['a field of another type', 'a.json', '{"text":7}', 'shape'],
    ['an article without text', 'a.json', '[{"title":"x"}]', 'shape'],
    ['an empty list', 'a.json', '[]', 'empty'],
  ] as const)('%s (%s)', async (_what, name, content, expected) => {
    expect(await code(name, content)).toEqual([expected]);
  });
  it('an archive that unpacks to a thousand times its size, before it is unpacked', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000) }, { level: 9 });
    expect(await code('a.zip', bomb)).toEqual(['bomb']);
    expect(await code('a.docx', bomb)).toEqual(['bomb']);
  });
  it('entries whose names lead outside or hide what they are; the others are read', async () => {
    const bad = ['../../up.txt', '/root.txt', 'C:\\x.txt', 'a/../../b.txt', 'gpj.\u202etxt.txt'];
    const { articles, problems } = await read(
      'a.zip',
      zipSync({
        ...Object.fromEntries(bad.map((name) => [name, strToU8(FIRST)])),
        'good.txt': strToU8(FIRST),
      }),
    );
    expect(articles.map(({ file }) => file)).toEqual(['a.zip/good.txt']);
    expect(problems.map(({ reason }) => reason.code)).toEqual(bad.map(() => 'unsafe-name'));
    expect(problems.some(({ file }) => file.includes('\u202e'))).toBe(false);
  });
  it('an archive in an archive is not opened', async () => {
    expect(await code('a.zip', zipSync({ 'b.zip': zipSync({ 'c.txt': strToU8(FIRST) }) }))).toEqual([
      'nested-archive',
    ]);
  });
  it('nothing of a page is run, no address but of the web is kept, no key reaches a prototype', async () => {
    const page = PAGE.replace('https://news.example/ostra', 'javascript:alert(1)');
    expect((await read('a.html', page)).articles[0]?.url).toBe(null);
    await read('a.json', `{"__proto__":{"polluted":true},"text":"${FIRST}","url":"javascript:alert(1)"}`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it.each([
    ['nested ten thousand deep', '<div>', '', 10_000],
    ['of elements that close in another order', '<div><b><i><p>', '</i></b>', 6_000],
    ['of tables in tables', '<table><tr><td>', '', 4_000],
  ])('a page %s has its words read all the same', async (_what, open, close, times) => {
    const { articles } = await read(
      'a.html',
      `<html><body>${open.repeat(times)}${FIRST} ${SECOND}${close.repeat(times)}`,
    );
    expect(articles[0]?.text).toBe(`${FIRST} ${SECOND}`);
  });
});

describe('a page too short for the first try of reader mode', () => {
  it('is read without its menus all the same, and nothing becomes markup but by the parser', async () => {
    const short = `<html><head><title>x</title></head><body><nav><a href="/">Home</a><a href="/a">Sport</a></nav><div class="comment"><h1>Observers visit Ostra</h1><p>${FIRST}</p><p>${SECOND}</p><noscript><img src="x"></noscript></div></body></html>`;
    const { articles } = await read('short.html', short);
    expect(articles[0]?.text).toBe(`Observers visit Ostra\n\n${FIRST}\n\n${SECOND}`);
  });
});
