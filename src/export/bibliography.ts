import { dayRange, isoDay } from '../model/edtf.ts';
import type { Source } from '../model/entities.ts';

/** An article as CSL-JSON, the form citation managers exchange. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title'?: string;
  publisher?: string;
  URL?: string;
  language: string;
  issued?: { 'date-parts': number[][]; circa?: true };
}

/** Articles as CSL-JSON; a date that is inferred is marked `circa`. */
export function cslOf(sources: readonly Source[]): CslItem[] {
  return sources.map((source) => {
    const day = dateParts(source);
    return {
      id: source.id,
      type: 'article-newspaper',
      title: source.title,
      ...(source.publisher === null
        ? {}
        : { 'container-title': source.publisher, publisher: source.publisher }),
      ...(source.url === null ? {} : { URL: source.url }),
      language: source.language,
      ...(day === null
        ? {}
        : {
            issued: {
              'date-parts': day,
              ...(source.publishedBasis === 'stated' ? {} : { circa: true as const }),
            },
          }),
    };
  });
}

/** Articles as BibTeX, one `@article` each. */
export function bibtexOf(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const [from] = dateParts(source) ?? [];
      const fields = Object.entries({
        title: `{${latex(source.title)}}`,
        journal: source.publisher === null ? null : latex(source.publisher),
        year: from?.[0] === undefined ? null : String(from[0]),
        month: from?.[1] === undefined ? null : String(from[1]),
        day: from?.[2] === undefined ? null : String(from[2]),
        url: source.url,
        langid: source.language,
      }).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
      return `@article{${source.id},\n${fields.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** Articles as RIS, type NEWS. */
export function risOf(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const [from] = dateParts(source) ?? [];
      const [year, month, day] = from ?? [];
      const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));
      const lines = [
        ['TY', 'NEWS'],
        ['ID', source.id],
        ['TI', source.title],
        ['T2', source.publisher],
        ['PY', year === undefined ? null : String(year)],
        ['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
        ['UR', source.url],
        ['LA', source.language],
        ['ER', ''],
      ] as const;
      return lines
        .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
        .join('');
    })
    .join('');
}

/** First and last day as CSL date parts; parts that the date leaves open are left out. Null without a date. */
function dateParts({ published }: Source): number[][] | null {
  const range = published === null ? null : dayRange(published);
  if (published === null || !range) return null;
  const points = published.split('/');
  return [range.from, range.to].slice(0, points.length).map((day, at) => {
    const known = (points[at] ?? '').replace('~', '').split('-').length;
    return isoDay(day).split('-').map(Number).slice(0, known);
  });
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^]|[{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
