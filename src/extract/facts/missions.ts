import {
  anyOf,
  beforeThe,
  type Chunk,
  composed,
  foldOf,
  hasAny,
  hasTag,
  isMissionName,
  meaning,
} from '../chunks/chunk.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import { once } from '../document/once.ts';
import { countryName } from '../document/institution-name.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { slug } from '../hash/slug.ts';
import { countryOf, institutionOf } from '../passes/institution-pass.ts';
import { sentencesBefore } from './near-group.ts';

const FAR = 4;
/** No name of a body is longer, in UTF-16 units. */
const NAME_LENGTH = 90;

/** The mission told last up to an offset: 'the delegation', 'the observers' mean it. Null where none was told. */
export function missionBefore(doc: Doc, offset: number): string | null {
  const told = toldBefore(doc, offset);
  return (told.at(-1) ?? toldIn(doc).findLast(({ start }) => start < offset))?.mission ?? null;
}

/** The one international body that an article names at all: 'we' where no mission is told before. */
export function onlyBody(doc: Doc): string | null {
  const [only, other] = new Set(
    doc.article.sentences.flatMap(({ chunks }) =>
      chunks.flatMap((chunk) => international(doc, meaning(chunk, 'ORG')?.id ?? '') ?? []),
    ),
  );
  return other === undefined ? (only ?? null) : null;
}

/** The missions told last together: 'the joint delegation of X and Y'. */
export function missionsTogether(doc: Doc, offset: number): string[] {
  const last = missionBefore(doc, offset);
  if (last === null) return [];
  const told = toldBefore(doc, offset);
  const together = [last];
  for (let i = told.length - 1; i > 0; i--) {
    const between = doc.article.text.slice(told[i - 1]?.start, told[i]?.start);
    const joint = between.length < NAME_LENGTH && /(?:,| and|, and|[/-])(?: the)? ?$/u.test(between);
    if (!joint || /[.;]/u.test(between)) break;
    together.unshift(told[i - 1]?.mission ?? last);
  }
  return [...new Set(together)];
}

/** Every international mission told up to an offset, once each: 'the leaders of the three missions'. */
export function missionsBefore(doc: Doc, offset: number): string[] {
  return [...new Set(toldBefore(doc, offset).map(({ mission }) => mission))];
}

/** Those told up to an offset, in the text under the title. */
function toldBefore(doc: Doc, offset: number): Told[] {
  return toldIn(doc).filter(({ start, title }) => start < offset && !title);
}

/** Every mission an article tells, in order; found once per article. */
function toldIn(doc: Doc): readonly Told[] {
  return once(doc.article, missionsOf, () => missionsOf(doc));
}

interface Told {
  start: number;
  mission: string;
  title: boolean;
}

function missionsOf(doc: Doc): Told[] {
  const told: Told[] = [];
  for (const { chunks, zone } of doc.article.sentences)
    chunks.forEach((chunk, at) => {
      const mission = mayTell(chunk) ? missionAt(doc, chunks, at) : null;
      if (mission !== null) told.push({ start: chunk.start, mission, title: zone === 'title' });
    });
  return told;
}

const mayTell = anyOf('ORG', 'OFFICE', 'PERSON', 'OBSERVER', 'MISSION', 'INST');

/** The mission a chunk names: an international organization, or observers with their country. */
function missionAt(doc: Doc, chunks: readonly Chunk[], at: number): string | null {
  const organization = meaning(chunks[at], 'ORG');
  if (organization) {
    const watches =
      !hasTag(chunks[at + 1], 'COUNTRYWORD') && (nearWatch(chunks, at) || listedWith(chunks, at));
    return watches ? international(doc, organization.id) : null;
  }
  const office = composed(chunks[at], 'office') ?? composed(chunks[at], 'people')?.people.at(-1)?.office;
  if (office) return international(doc, office.organization ?? '');
  const sender = institutionOf(chunks[at]);
  if (sender)
    return (sender.country ?? doc.host) !== doc.host && isSent(chunks, at)
      ? doc.entities.institution(sender, null)
      : null;
  return hasAny(chunks[at], OBSERVERS) ? independentGroup(doc, chunks, at) : null;
}

/** 'the delegation of the Electoral Commission of X', 'its observers': no embassy, which is a mission always. */
function isSent(chunks: readonly Chunk[], at: number): boolean {
  const of = beforeThe(chunks, at);
  return (
    !hasTag(chunks[at], 'ABROAD') &&
    (hasAny(chunks[at + 1], OBSERVERS) || (foldOf(chunks[of]) === 'of' && hasAny(chunks[of - 1], OBSERVERS)))
  );
}

const OBSERVERS = ['OBSERVER', 'MISSION'];

/** A body of the lexicon, made known, where it is an international one. */
export function international(doc: Doc, id: string): string | null {
  return doc.engine.organizations.get(id)?.classification === 'international' ? doc.entities.known(id) : null;
}

/** The first body of the lexicon that chunks name, made known; null where they name none. */
export function bodyIn(doc: Doc, chunks: readonly (Chunk | undefined)[]): string | null {
  for (const chunk of chunks) {
    const organization = meaning(chunk, 'ORG');
    if (organization) return doc.entities.known(organization.id);
  }
  return null;
}

/** Whom 'it' and 'its' mean: the body told first in their sentence; else in the one before, or the last mission. */
export function bodyMeant(doc: Doc, sentence: ReadSentence, at: number): string | null {
  const before = sentence.chunks.slice(0, at);
  const body = bodyIn(doc, before);
  if (body !== null || before.some((chunk) => hasTag(chunk, 'SAY', 'INST'))) return body;
  return (
    bodyIn(doc, sentencesBefore(doc, sentence, 1)[0]?.chunks ?? []) ?? missionBefore(doc, sentence.start)
  );
}

/** 'observers of X, Y and Z': a body in a list of those that watch. */
function listedWith(chunks: readonly Chunk[], at: number): boolean {
  let i = beforeThe(chunks, at);
  if (!hasTag(chunks[i], 'COMMA', 'ANDMORE')) return false;
  while (hasTag(chunks[i], 'COMMA', 'ANDMORE')) i--;
  return hasTag(chunks[i], 'ORG') && (nearWatch(chunks, i) || listedWith(chunks, i));
}

function nearWatch(chunks: readonly Chunk[], at: number): boolean {
  const near = chunks.slice(Math.max(0, at - FAR), at + FAR + 3);
  return near.some((chunk) => hasAny(chunk, NEAR_WATCH)) || isMissionName(chunks[at]);
}

const NEAR_WATCH = [
  'REPRESENTED',
  'OBSERVER',
  'MISSION',
  'WATCH',
  'LED',
  'SENDS',
  'OFFICE',
  'PERSON',
  'REPS',
];

/** 'U.S. independent observers': a group that has a country and no organization. */
export function independentGroup(doc: Doc, chunks: readonly Chunk[], at: number): string | null {
  let from = at;
  while (hasTag(chunks[from - 1], 'OBSADJ', 'MISSION', 'OBSERVER', 'UPCOMING')) from--;
  const iso = hasTag(chunks[from - 1], 'ORG') ? null : countryOf(chunks[from - 1]);
  if (iso === null || iso === doc.host) return null;
  const independent = chunks
    .slice(from, at + 1)
    .some((chunk) => chunk.tokens.some((token) => token.fold === 'independent'));
  const country = countryName(doc.engine.lexicon, iso);
  if (!independent || country === null) return missionOfCountry(doc, iso);
  const label = cleaned(doc.article.text.slice(chunks[from - 1]?.start ?? 0, chunks[at]?.end ?? 0)).replace(
    /\./gu,
    '',
  );
  const name = `${label.startsWith(iso) ? iso : country} independent observers`;
  return doc.entities.organization(
    { ...OTHER, id: `${slug(country)}-independent-observers`, name, area: iso },
    '',
  );
}

const OTHER = { acronym: null, otherNames: [], classification: 'other' as const };

/** A body that no lexicon knows, by the name the article gives it. */
export function bodyNamed(doc: Doc, name: string): string {
  return doc.entities.organization({ ...OTHER, id: slug(name), name, area: null }, name);
}

/** The observation mission of one country, as 'observation missions from X' names it. */
export function missionOfCountry(doc: Doc, iso: string): string | null {
  const country = countryName(doc.engine.lexicon, iso);
  if (country === null) return null;
  const name = `Observation mission of ${country}`;
  return doc.entities.organization(
    { id: `${slug(country)}-observation-mission`, name, ...OTHER, area: iso },
    '',
  );
}
