/** HTML entities that crawlers leave in text, and what they stand for; white space is the empty string. */
const ENTITIES = new Map(
  [
    ['', 'nbsp ensp emsp thinsp zwnj zwj lrm rlm shy #160 #xa0 #8203'],
    ['"', 'quot ldquo rdquo bdquo laquo raquo #34 #8220 #8221 #171 #187'],
    ["'", 'apos lsquo rsquo sbquo #39 #039 #8216 #8217'],
    ['-', 'ndash mdash #8211 #8212'],
    ['&', 'amp #38'],
    ['…', 'hellip'],
  ].flatMap(([mark = '', names = '']) => names.split(' ').map((name) => [name, mark])),
);

const ENTITY = /&(#?[a-z0-9]{2,7});/iuy;

/** The entity at an offset: its length in the text and its folded mark, or null. */
export function entityAt(text: string, at: number): { length: number; mark: string } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  const mark = ENTITIES.get(match?.[1]?.toLowerCase() ?? '');
  return match && mark !== undefined ? { length: match[0].length, mark } : null;
}
