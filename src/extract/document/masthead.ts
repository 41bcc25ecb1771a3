import type { Zone } from '../../model/entities.ts';
import { type Chunk, hasAny, hasCue, hasTag, foldOf } from '../chunks/chunk.ts';
import type { Engine } from '../engine.ts';
import { cleaned } from './doc.ts';
import { readWords, type ReadArticle } from './read-article.ts';
import { zonesAbove } from './zones-above.ts';

const LONGEST = 90;
/** What parts the name in a line from sections, a language or a kind of text. */
const PARTED = /\s+[|/–—»>·]\s+|\s+-\s+/u;
const BODIES = ['INST', 'ORG', 'BODY', 'PUBLISHER'];
const SENTENCES = ['SAY', 'ELECTION', 'MEETING', 'VISIT', 'PERSON', 'OBSERVER', 'MISSION', 'REPORTWORD'];

/**
 * Who publishes a page by its own furniture: the first line above the title that names a medium or a body, the
 * holder of the rights, or a name that opens the page. Null where none is named.
 */
export function mastheadOf(engine: Engine, article: ReadArticle): string | null {
  const { text, zones } = article;
  const words = (zone: Zone) => cleaned(text.slice(zone.start, zone.end));
  const holder =
    zones.flatMap((zone) => engine.phrases.rights.exec(words(zone))?.[1]?.trim() ?? [])[0] ?? null;
  const above = zonesAbove(zones);
  for (const zone of above) {
    const line = words(zone);
    const name = line.split(PARTED)[0] ?? '';
    if (isMasthead(engine, name)) return name;
    if (holder !== null && name.toLowerCase() === holder.toLowerCase()) return name;
  }
  if (holder !== null) return holder;
  const first = above.slice(0, FIRST_LINES).map((zone) => unknownName(engine, words(zone)));
  return first.find((name) => name !== null) ?? null;
}

/** Above everything else a page names itself. */
const FIRST_LINES = 2;

/** The name of a house that nobody knows: 'The Qwert Standard', 'qwert.press', 'Qwert Daly — Yerevan'. */
function unknownName(engine: Engine, line: string): string | null {
  const groups = line.length > LONGEST ? undefined : engine.phrases.houseName.exec(line)?.groups;
  const name = groups?.['named'] ?? groups?.['site'] ?? groups?.['parted'] ?? null;
  if (name === null || engine.phrases.menu.has(name.toLowerCase())) return null;
  if (groups?.['site'] !== undefined) return name;
  const chunks = readWords(engine, name);
  return chunks.some((chunk) => hasAny(chunk, [...SENTENCES, ...NO_HOUSE])) ? null : name;
}

const NO_HOUSE = ['COUNTRY', 'DEMONYM', 'PLACE', 'DATE', 'NUMBER', 'WATCH', 'POLLUNIT', 'REGIONWORD'];

/** Whether a line is the name of a medium or a public body and nothing else: the title of a page is another line. */
export function isMasthead(engine: Engine, line: string): boolean {
  if (line.length < 3 || line.length > LONGEST || /\d|[?!:"“]/u.test(line)) return false;
  if (engine.phrases.menuOpeners.has(/^\w+/u.exec(line)?.[0].toLowerCase() ?? '')) return false;
  const chunks = readWords(engine, line);
  if (chunks.length === 1 && !hasAny(chunks[0], BODIES) && !line.includes(' ')) return false;
  if (chunks.some((chunk) => hasAny(chunk, SENTENCES))) return false;
  return chunks.some((chunk, at) => namesBody(chunks, chunk, at)) && chunks.every(isPartOfName);
}

/** A body, or a word of media names at the end or before 'of': 'News Business Sports' is a menu. */
function namesBody(chunks: readonly Chunk[], chunk: Chunk, at: number): boolean {
  if (hasAny(chunk, BODIES)) return true;
  const next = foldOf(chunks[at + 1]);
  return hasTag(chunk, 'MEDIAWORD') && ['', 'of'].includes(next);
}

function isPartOfName(chunk: Chunk): boolean {
  return chunk.tokens[0]?.capital === true || hasCue(chunk, 'NAMEJOIN') || hasTag(chunk, 'MEDIAWORD', 'INST');
}
