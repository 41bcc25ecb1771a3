import type { ProblemReason } from '../../src/readers/article.ts';

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** What is wrong with a file, and what to do, in one line. */
export function problemWords(reason: ProblemReason): string {
  switch (reason.code) {
    case 'unsupported':
      return `files ending in ${reason.ending === '' ? 'nothing' : reason.ending} are not read; save it as text, HTML, PDF or DOCX`;
    case 'empty':
      return 'the file is empty';
    case 'binary':
      return 'this is a binary file, not text';
    case 'not-utf8':
      return `not valid UTF-8 at byte ${reason.at}; save the article as UTF-8`;
    case 'too-large':
      return `too large: ${megabytes(reason.bytes)} (at most ${megabytes(reason.most)})`;
    case 'too-many-tags':
      return `the page has more than ${reason.most} tags; save its text instead`;
    case 'no-text':
      return 'no article text was found in it';
    case 'scanned':
      return 'the PDF holds pictures of pages and no text; recognise its text first';
    case 'password':
      return 'it is protected by a password; save it without one';
    case 'broken':
      return `it is broken${reason.why === '' ? '' : ` (${reason.why})`}`;
    case 'shape':
      return `${reason.where}: ${reason.what}`;
    case 'too-many-entries':
      return `the archive has ${reason.entries} entries (at most ${reason.most})`;
    case 'bomb':
      return `an entry unpacks to ${Math.round(reason.ratio)} times its size (at most ${reason.most}); it was not unpacked`;
    case 'unpacked-too-large':
      return `the archive unpacks to ${megabytes(reason.bytes)} (at most ${megabytes(reason.most)})`;
    case 'unsafe-name':
      return 'the entry names a place outside the archive; it was not read';
    case 'nested-archive':
      return 'an archive within an archive is not read; unpack it first';
    case 'too-many-articles':
      return `more than ${reason.most} articles in one file; split it`;
    case 'too-slow':
      return `reading it took longer than ${reason.seconds} s; it was skipped`;
    case 'other-language':
      return `the article is in another language (${reason.language}); English is read so far`;
    case 'only-furniture':
      return 'only menus and links, no article text';
  }
}
