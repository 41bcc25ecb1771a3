import type { Evidence } from './evidence.ts';
import type { Paragraph } from './paragraphs.ts';
import { paragraphAt } from './paragraphs.ts';

/** A piece of an article's text; `facts` are the ids whose words it is. */
export interface Run {
  text: string;
  start: number;
  facts: readonly string[];
}

/** A quote and the fact it states. */
export interface Claim {
  fact: string;
  evidence: Evidence;
}

/**
 * Cuts `text.slice(start, end)` into runs so that each run belongs wholly to a set of quotes or to none.
 * Joining the runs gives the text back.
 */
export function runs(text: string, start: number, end: number, claims: readonly Claim[]): Run[] {
  const inside = claims.filter((claim) => claim.evidence.start < end && claim.evidence.end > start);
  const cuts = new Set([start, end]);
  for (const { evidence } of inside) {
    cuts.add(Math.max(start, evidence.start));
    cuts.add(Math.min(end, evidence.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i] ?? start;
    const facts = inside
      .filter((claim) => claim.evidence.start < to && claim.evidence.end > from)
      .map((claim) => claim.fact);
    return { text: text.slice(from, to), start: from, facts };
  });
}

const ENDS = /[.!?…]["'”’»)]*\s+(?=["'“‘«(]?[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Nn]o|[Jj]an|[Ff]eb|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|U\.S|vs|approx)\.$/u;

/**
 * The whole sentence around a quote, inside its paragraph: what a reader must see to judge the words.
 * A quote over several sentences gives all of them.
 */
export function sentenceAround(
  text: string,
  evidence: Evidence,
  paragraphs: readonly Paragraph[],
): { start: number; end: number } {
  const paragraph = paragraphAt(paragraphs, evidence) ?? evidence;
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  let end = body.length;
  for (const match of body.matchAll(ENDS)) {
    const stop = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(body.slice(0, stop))) continue;
    if (paragraph.start + stop <= evidence.start) start = match.index + match[0].length;
    else if (paragraph.start + stop >= evidence.end) {
      end = stop;
      break;
    }
  }
  return { start: paragraph.start + start, end: Math.max(paragraph.start + end, evidence.end) };
}
