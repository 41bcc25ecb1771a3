import type { ProblemCode, ProblemReason } from '../../readers/article.ts';

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;

type Words = {
  [code in ProblemCode]: (reason: Extract<ProblemReason, { code: code }>) => [what: string, todo: string];
};

/** What is wrong with a file, and what to do about it. */
const words: Words = {
  unsupported: ({ ending }) => [
    ending === '' ? 'its name has no ending' : `${ending} is no format the atlas reads`,
    'Save it as text, HTML, PDF or DOCX.',
  ],
  empty: () => ['it is empty', 'Save the article again.'],
  binary: () => ['it holds no text', 'Save it as text, HTML, PDF or DOCX.'],
  'not-utf8': ({ at }) => [
    at > 0 ? `it is not UTF-8 (byte ${at})` : 'its letters cannot be read',
    'Save it as UTF-8.',
  ],
  'too-large': ({ bytes, most }) => [
    `it is too large: ${megabytes(bytes)}, at most ${megabytes(most)}`,
    'Divide it into articles.',
  ],
  'too-many-tags': ({ most }) => [
    `the page has more than ${most} elements`,
    'Copy the article out of the page and paste it.',
  ],
  'no-text': () => ['no words were found in it', 'Copy the article and paste it.'],
  scanned: () => ['the PDF holds pictures of pages and no letters', 'Run text recognition on it first.'],
  password: () => ['the PDF asks for a password', 'Save it without one.'],
  broken: ({ why }) => [
    why === '' ? 'it is damaged' : `it is damaged (${why})`,
    'Open it in its own program and save it again.',
  ],
  shape: ({ where, what }) => [
    where === '' ? `it is no article (${what})` : `${where}: ${what}`,
    'An article is an object with a field “text”.',
  ],
  'too-many-entries': ({ entries, most }) => [
    `the archive has ${entries} entries, at most ${most} are read`,
    'Divide the archive.',
  ],
  bomb: ({ ratio, most }) => [
    `the archive unpacks to ${ratio} times its size, at most ${most} times is read`,
    'Unpack it yourself and add the articles.',
  ],
  'unpacked-too-large': ({ bytes, most }) => [
    `the archive unpacks to ${megabytes(bytes)}, at most ${megabytes(most)} is read`,
    'Divide the archive.',
  ],
  'unsafe-name': () => ['its name in the archive leads outside or hides what it is', 'Rename it.'],
  'nested-archive': () => ['it is an archive in an archive', 'Unpack it and add what is in it.'],
  'too-many-articles': ({ most }) => [`it holds more than ${most} articles`, 'Divide it.'],
  'too-slow': ({ seconds }) => [
    `reading it took longer than ${seconds} seconds, so it was passed over`,
    'Divide it into articles.',
  ],
  'other-language': ({ language }) => [
    language === 'und' ? 'it is in another language' : `it is in another language (${language})`,
    'English is read so far. Mark its facts by hand after a translation.',
  ],
  'only-furniture': () => ['it has menus and links, but no article', 'Copy the article and paste it.'],
};

export const readers = {
  what: (reason: ProblemReason): string => wordsFor(reason)[0],
  todo: (reason: ProblemReason): string => wordsFor(reason)[1],
};

function wordsFor(reason: ProblemReason): [what: string, todo: string] {
  // Each entry takes the reason of its own code.
  const say = words[reason.code] as (reason: ProblemReason) => [string, string];
  return say(reason);
}
