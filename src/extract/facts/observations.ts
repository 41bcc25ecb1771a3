import type { Observation } from '../../model/facts.ts';
import { type Chunk, hasTag, hasCue } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import { countryAt } from '../document/section-country.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { observerBefore } from './actors.ts';
import { watcherOf } from './watchers.ts';
import { amountOf } from './counts.ts';
import type { ObservationDraft } from './drafts.ts';
import { deniesWatching, isNegated, isOtherStay, placesOfVote, wentToMeet } from './place-guards.ts';
import { placesIn, type NamedPlace } from './places.ts';
import { isPlanned, verbOf } from './still-ahead.ts';
import { reportUnder, watchedPlaces } from './watched-places.ts';
import { withUnlistedPlaces } from './unlisted-places.ts';

const PRECISION: readonly Observation['precision'][] = ['country', 'region', 'city', 'station'];

/** Where voting was or will be watched: numbers over places, their parts, and places without a number. */
export function observationsOf(doc: Doc): ObservationDraft[] {
  const drafts: ObservationDraft[] = [];
  for (const sentence of doc.article.sentences) {
    if (sentence.zone !== 'body') continue;
    const chunks = withUnlistedPlaces(doc.article.text, sentence.chunks);
    addFrom(doc, { ...sentence, chunks }, drafts);
  }
  return drafts;
}

function addFrom(doc: Doc, sentence: ReadSentence, drafts: ObservationDraft[]): void {
  const { chunks } = sentence;
  const matches = doc.engine.patterns.find('observation', chunks);
  const numbered = matches.filter(
    (match) =>
      match.groups['number'] &&
      match.pattern.set['part'] === undefined &&
      watcherOf(doc, sentence, match, verbOf(chunks, match)) !== null,
  );
  const wholes = onePerNumber(numbered);
  const told = new Set(wholes.map(({ groups }) => groups['number']?.[0]));
  const parts = matches.filter(
    ({ pattern, groups }) => pattern.set['part'] !== undefined && !told.has(groups['number']?.[0]),
  );
  for (const match of wholes) {
    const own = parts.filter((part) => part.from >= match.to);
    const places = placesOf(doc, chunks, match);
    const nowhere = own.every((part) => placesOf(doc, chunks, part).length === 0);
    const made = draft(doc, sentence, match, places.length > 0 ? places : hostOnly(doc, sentence, nowhere));
    if (!made) continue;
    drafts.push(made);
    addParts(doc, sentence, own, drafts, drafts.length - 1);
  }
  if (wholes.length === 0 && parts.some(({ pattern }) => pattern.set['part'] === 'before')) {
    const whole = drafts.findLastIndex((other) => other.amount !== null && other.whole === null);
    if (sentence.start - (drafts[whole]?.evidence[0]?.end ?? 0) < NEAR) {
      addParts(doc, sentence, parts, drafts, whole);
      return;
    }
  }
  const last = Math.max(-1, ...wholes.map(({ to }) => to));
  const seen = new Set<string>();
  const bare = matches.filter(
    (candidate) =>
      !candidate.groups['number'] && (candidate.from >= last || inEarlierClause(chunks, candidate, wholes)),
  );
  const others = watchedPlaces(doc, sentence).filter((match) =>
    wholes.every(
      (whole) =>
        tellsInside(whole, match) ||
        inEarlierClause(chunks, match, [whole]) ||
        chunks.slice(whole.to, match.from).some((chunk) => hasTag(chunk, 'PRONOUN', 'SEMICOLON')),
    ),
  );
  for (const match of [...bare, ...others]) {
    if (
      deniesWatching(chunks, match) ||
      isNegated(chunks, match) ||
      wentToMeet(chunks, match) ||
      isOtherStay(chunks, match)
    )
      continue;
    const places =
      match.pattern.set['place'] === 'host'
        ? hostOnly(doc, sentence)
        : placesOf(doc, chunks, match).filter(({ area }) => area !== doc.host?.toLowerCase());
    for (const place of places) {
      const made = seen.has(place.area) ? null : draft(doc, sentence, match, [place]);
      if (!made) continue;
      seen.add(place.area);
      drafts.push(made);
    }
  }
}

/** How sure it is at most that stations are in the country of the vote, where no place is told. */
const MOST_OF_SOMEWHERE = 0.78;

/** How far behind its whole '61 of these stations' may be told, in characters. */
const NEAR = 300;

function addParts(
  doc: Doc,
  sentence: ReadSentence,
  parts: readonly PatternMatch[],
  drafts: ObservationDraft[],
  whole: number,
): void {
  const of = drafts[whole];
  if (!of) return;
  const { unit, observer, planned, date } = of;
  for (const part of parts) {
    const made = draft(doc, sentence, part, placesOf(doc, sentence.chunks, part));
    if (made) drafts.push({ ...made, unit, observer, planned, date, whole });
  }
}

/** 'City: 24 stations in A and B districts': the number is of the city, A and B lie in it. */
function tellsInside({ pattern, to }: PatternMatch, { from }: PatternMatch): boolean {
  return pattern.set['inside'] === 'yes' && from >= to - 1;
}

/** 'went to A and B, while another group visited four centres', 'in A, and the CIS in four': told in full before the number is. */
function inEarlierClause(
  chunks: readonly Chunk[],
  match: PatternMatch,
  wholes: readonly PatternMatch[],
): boolean {
  const first = Math.min(...wholes.map(({ from }) => from));
  return (
    chunks
      .slice(match.to - 1, first)
      .some((chunk) => hasCue(chunk, 'NEWCLAUSE') || hasTag(chunk, 'ORG', 'ABROAD', 'PRONOUN')) ||
    joins(chunks, match, first)
  );
}

/** 'in A and B, as well as in 12 stations of C'. */
function joins(chunks: readonly Chunk[], { to }: PatternMatch, number: number): boolean {
  const last = hasCue(chunks[number - 1], 'ATPLACE') ? number - 2 : number - 1;
  return to <= number && to >= last && hasTag(chunks[last], 'ANDMORE');
}

function placesOf(doc: Doc, chunks: readonly Chunk[], match: PatternMatch): NamedPlace[] {
  const span = match.groups['places'];
  return span ? placesOfVote(doc, chunks, placesIn(doc, chunks, span[0], span[1])) : [];
}

/** The country of the vote; whether it is inferred that it is meant, and not where the parts are of what is told. */
function hostOnly(doc: Doc, { start }: ReadSentence, inferred = true): NamedPlace[] {
  const area = doc.entities.country(countryAt(doc, start));
  return area === null ? [] : [{ area, precision: 'country', inferred }];
}

function draft(
  doc: Doc,
  sentence: ReadSentence,
  match: PatternMatch,
  places: readonly NamedPlace[],
): ObservationDraft | null {
  const { chunks } = sentence;
  if (places.length === 0) return null;
  const found = watcherOf(doc, sentence, match, verbOf(chunks, match));
  if (!found) return null;
  const group = found.person !== null && hasTag(chunks[0], 'INCLUDING') ? groupBefore(doc, sentence) : null;
  const observer = group === null ? found : { ...found, organization: group };
  const somewhere = places.every(({ inferred }) => inferred === true);
  const unit = chunks[match.groups['unit']?.[0] ?? -1];
  const vote = doc.votes.find(({ key }) => key === doc.election);
  const start = chunks[match.from]?.start ?? sentence.start;
  const report = match.pattern.set['alone'] === 'yes' ? reportUnder(doc, sentence) : null;
  const end = report?.end ?? chunks[lastOf(chunks, match) - 1]?.end ?? sentence.end;
  return {
    election: doc.election,
    evidence: [quote(doc, start, end)],
    confidence: Math.min(match.pattern.confidence, somewhere ? MOST_OF_SOMEWHERE : 1),
    inferred: [
      ...(somewhere ? [{ field: 'areas', how: 'the country of the vote' }] : []),
      ...(vote?.date != null ? [{ field: 'date', how: 'day of the vote that was observed' }] : []),
      ...(group !== null && group !== found.organization
        ? [{ field: 'observer', how: 'one of the group that the sentence before speaks of' }]
        : []),
    ],
    observer,
    areas: places.map(({ area }) => area),
    unit: hasTag(unit, 'DISTRICTUNIT')
      ? 'district'
      : hasTag(unit, 'POLLUNIT') || match.pattern.set['unit'] === 'polling-station'
        ? 'polling-station'
        : 'unspecified',
    amount: amountOf(chunks, match),
    precision: PRECISION.find((name) => places.some((place) => place.precision === name)) ?? 'country',
    planned: isPlanned(chunks, match),
    date: vote?.date ?? null,
    rule: match.pattern.id,
    whole: null,
  };
}

/** 'They visited … In particular, P visited …': the group P is one of; null where the sentence before has none. */
function groupBefore(doc: Doc, sentence: ReadSentence): string | null {
  const before = doc.article.sentences[sentence.index - 1];
  const match = before && doc.engine.patterns.find('observation', before.chunks)[0];
  return match ? (observerBefore(doc, before, match.from)?.organization ?? null) : null;
}

/** Of several tellings of one number the one with places, then the surest. */
function onePerNumber(matches: readonly PatternMatch[]): PatternMatch[] {
  const best = new Map<number, PatternMatch>();
  const rank = (match: PatternMatch) => (match.groups['places'] ? 1 : 0) + match.pattern.confidence;
  for (const match of matches) {
    const number = match.groups['number']?.[0] ?? match.from;
    const known = best.get(number);
    if (!known || rank(match) > rank(known)) best.set(number, match);
  }
  return [...best.values()].sort((x, y) => x.from - y.from);
}

/** Where the words of a match end: without the comma or the 'and' that a list of places ran into. */
function lastOf(chunks: readonly Chunk[], match: PatternMatch): number {
  let to = match.to;
  while (to > match.from + 1 && (hasTag(chunks[to - 1], 'COMMA') || hasCue(chunks[to - 1], 'LOOSEEND'))) to--;
  return to;
}
