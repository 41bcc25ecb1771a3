import { bareArticle, joined, oneArticle, oneProblem, type FileRead } from './article.ts';
import { dayOf } from './day-of.ts';
import { LIMITS } from './limits.ts';
import type { ReaderPlatform } from './platform.ts';
import { readHtml } from './read-html.ts';

/** A mail message: its subject as title, its day, its words; HTML where it brings no plain text. */
export async function readEml(file: string, bytes: Uint8Array, platform: ReaderPlatform): Promise<FileRead> {
  if (bytes.length > LIMITS.document)
    return oneProblem(file, { code: 'too-large', bytes: bytes.length, most: LIMITS.document });
  try {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes);
    const title = mail.subject?.trim() ?? '';
    const known = { title: title === '' ? null : title, published: dayOf(mail.date) };
    const plain = mail.text?.replace(/\r\n/gu, '\n').trim() ?? '';
    if (plain !== '')
      return oneArticle({ ...bareArticle(file, title === '' ? plain : `${title}\n\n${plain}`), ...known });
    const read = await readHtml(file, mail.html ?? '', platform);
    return joined([
      {
        problems: read.problems,
        articles: read.articles.map((article) => ({
          ...article,
          text: article.title === null && title !== '' ? `${title}\n\n${article.text}` : article.text,
          title: article.title ?? known.title,
          published: article.published ?? known.published,
        })),
      },
    ]);
  } catch (error) {
    return oneProblem(file, { code: 'broken', why: error instanceof Error ? error.message : '' });
  }
}
