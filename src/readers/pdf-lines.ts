/** A line of a page; lengths in points, `y` grows upward. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
}

/** Pages whose first or last line says the same, digits apart, carry it as running head or foot. */
const LEAST_PAGES_WITH_HEAD = 3;

/** The paragraphs of a document: lines joined until a gap, an indent or another size of type; hyphens at line ends taken back. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const heads = runningLines(pages);
  const paragraphs: string[] = [];
  let current = '';
  const close = (): void => {
    if (current !== '') paragraphs.push(current);
    current = '';
  };
  for (const page of pages) {
    const lines = page.filter((line) => !heads.has(bare(line.text)) && !/^\d{1,4}$/u.test(line.text));
    const pitch = usualPitch(lines);
    const left = Math.min(...lines.map(({ x }) => x));
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      // A paragraph may run on over the page's end: there the last word decides.
      const runsOn: boolean = before
        ? Math.abs(before.y - line.y) <= pitch * 1.35 &&
          Math.abs(before.size - line.size) < 1 &&
          !(line.x > left + line.size * 0.9 && before.x <= left + before.size * 0.5)
        : !/[.!?…"”»:]$/u.test(current);
      if (!runsOn) close();
      current = joinLine(current, line.text);
    });
  }
  close();
  return paragraphs;
}

function joinLine(before: string, line: string): string {
  if (before === '') return line;
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return `${before} ${line}`;
}

/** The distance between the lines of a paragraph: gaps between paragraphs are wider, so it is one of the smaller ones. */
function usualPitch(lines: readonly PdfLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => Math.abs((lines[at]?.y ?? line.y) - line.y))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 3)] ?? 0;
}

function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set([page[0], page.at(-1)].flatMap((line) => (line ? [bare(line.text)] : []))))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  return new Set([...seen].filter(([, n]) => n >= LEAST_PAGES_WITH_HEAD).map(([text]) => text));
}

function bare(text: string): string {
  return text.replace(/\d+/gu, '#');
}
