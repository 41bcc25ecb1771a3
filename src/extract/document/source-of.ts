import type { Source, Zone } from '../../model/entities.ts';
import type { Engine } from '../engine.ts';
import { datesOfText } from '../dates/dates-of-text.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import { inferPublished, type VoteSeen } from '../dates/infer-published.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type Chunk, hasAny, meaning } from '../chunks/chunk.ts';
import { foldText } from '../text/fold-text.ts';
import { agencyOf } from '../text/agency-of.ts';
import { cleaned, type Published } from './doc.ts';
import { isMasthead, mastheadOf } from './masthead.ts';
import { pageTitleOf, type PageTitle } from './page-title.ts';
import { readWords, type ReadArticle } from './read-article.ts';
import { voteMentions } from './vote-mentions.ts';
import { zonesAbove } from './zones-above.ts';
import { languageOf } from './language-of.ts';

/** The id of an article by its file name: the stem as a slug. */
export function sourceId(file: string): string {
  const stem = nameOf(file).replace(/\.[a-z0-9]+$/iu, '');
  return (
    stem
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/gu, '-')
      .replace(/^[^a-z0-9]+|-+$/gu, '') || 'article'
  );
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/**
 * The title, as the page's first line has it before the site's name; where the line that stands for one names only the
 * publisher, a section or a kind of text, the next.
 */
export function titleOf(engine: Engine, article: ReadArticle): string {
  const { zones } = article;
  const lines = zones.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const says = ({ start, end }: Zone) => {
    const line = cleaned(article.text.slice(start, end));
    const isKind = engine.phrases.noTitle.has(foldText(line).replace(/\W+$/u, ''));
    return !isKind && !TRAIL.test(line) && !isIssue(engine, line) && !isMasthead(engine, line);
  };
  const zone = lines.find(says) ?? lines[0] ?? zones.find(({ kind }) => kind === 'body');
  const text =
    pageOf(engine, article)?.title ?? (zone ? cleaned(article.text.slice(zone.start, zone.end)) : '');
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** What the page's first line says of both, unless it begins with the site's own name. */
function pageOf(engine: Engine, article: ReadArticle): PageTitle | null {
  const page = pageTitleOf(article);
  return page && !isMasthead(engine, page.title) ? page : null;
}

/** 'Qwert Weekly | issue of 13 May 2025': the head of a paper, with its day. */
function isIssue(engine: Engine, line: string): boolean {
  return / [|/] /u.test(line) && wholeDay(engine, line) !== undefined;
}

function wholeDay(engine: Engine, line: string): DateMention | undefined {
  return datesOfText(engine, line).find(({ edtf }) => edtf?.length === 10);
}

/** 'Home > News', 'Home / News' are trails. */
const TRAIL = /\s[>»]\s|^\p{L}+(?:\s\p{L}+)?\s\/\s/u;

/**
 * The publisher: whose page it is by its title, what the source line names, else a known publisher in dateline or text,
 * else the house that the page or its reports name as its own.
 */
export function publisherOf(engine: Engine, article: ReadArticle): string | null {
  const site = pageOf(engine, article)?.site ?? null;
  if (site !== null) return site;
  for (const zone of article.zones.filter(({ kind }) => kind === 'byline')) {
    const line = cleaned(article.text.slice(zone.start, zone.end));
    const [, label = '', named = ''] =
      /^([^:]{3,20}):\s*(?:[^|]*\|\|\s*)?([^|]+?)\s*(?:\||$)/u.exec(line) ?? [];
    const name = NO_NAME.test(named) ? named.split(',')[0] : named;
    if (name && !NO_NAME.test(name) && !namesOthers(engine, label)) return name;
  }
  const datelines = article.zones
    .filter(({ kind }) => kind === 'dateline')
    .map(({ start, end }) => article.text.slice(start, end));
  return (
    publisherIn(datelines.flatMap((line) => readWords(engine, line))) ??
    agencyIn(engine, datelines) ??
    publisherIn(article.sentences.flatMap(({ chunks }) => chunks)) ??
    mastheadOf(engine, article) ??
    reporterIn(engine, article)
  );
}

function publisherIn(chunks: readonly Chunk[]): string | undefined {
  return chunks.flatMap((chunk) => meaning(chunk, 'PUBLISHER')?.name ?? [])[0];
}

/** '…, Qwert Wire reports.': a house that no lexicon lists, by its own words. */
function reporterIn(engine: Engine, { text, sentences }: ReadArticle): string | null {
  return (
    sentences
      .slice(0, FIRST_SENTENCES)
      .flatMap(({ start, end, zone }) =>
        zone === 'body' ? (engine.phrases.reports.exec(text.slice(start, end))?.[1]?.trim() ?? []) : [],
      )
      .find((name) => !readWords(engine, name).some((chunk) => hasAny(chunk, NO_HOUSE))) ?? null
  );
}

const FIRST_SENTENCES = 8;
const NO_HOUSE = ['ORG', 'INST', 'COUNTRY', 'PLACE', 'OFFICE', 'TITLE', 'DATE', 'MISSION', 'OBSERVER'];

/** Telephone numbers and imprints stand behind such words too. */
const NO_NAME = /[\d©]/u;
/** Who took a picture published no text. */
function namesOthers({ phrases }: Engine, label: string): boolean {
  const fold = foldText(label);
  return [...phrases.noPublisher].some((word) => fold.includes(word));
}

/** An agency that no lexicon lists, as a dateline names it. */
function agencyIn(engine: Engine, datelines: readonly string[]): string | undefined {
  const isPlaceOrDate = (words: string): boolean =>
    readWords(engine, words).every((chunk) =>
      hasAny(chunk, ['PLACE', 'COUNTRY', 'DATE', 'COMMA', 'STOP', 'NUMBER', 'TITLEMOD']),
    );
  return datelines
    .map((line) => cleaned(agencyOf(line, isPlaceOrDate) ?? ''))
    .find((agency) => agency !== '');
}

export function urlOf(text: string): string | null {
  return /^https?:\/\/[^\s"<>]{4,300}$/mu.exec(text.slice(0, 5000))?.[0] ?? null;
}

/** When the article was published: its date line where the votes it speaks of allow that, else what they allow. */
export function publishedOf(engine: Engine, article: ReadArticle, host: string | null): Published {
  const line = dateLine(engine, article);
  const votes = votesSeen(engine, article, host, line);
  return (
    inferPublished(line, votes, engine.register.lastYear + 1) ?? {
      date: null,
      basis: 'unknown',
      how: '',
    }
  );
}

function dateLine(engine: Engine, article: ReadArticle): DateMention | null {
  const opening = article.zones.find(({ kind }) => kind === 'dateline');
  const zones = article.zones.filter((zone) => zone.kind === 'date' || zone === opening);
  const mentions = zones.flatMap(({ start, end }) => datesOfText(engine, article.text, start, end));
  return (
    mentions.find(({ start }) => LABEL.test(article.text.slice(Math.max(0, start - LONGEST_LABEL), start))) ??
    mentions.find((mention) => mention.edtf !== null) ??
    aboveText(engine, article) ??
    mentions.find((mention) => mention.first.day !== null) ??
    null
  );
}

/** 'Published: ': what a page says of its date, which another date above it may not be. */
const LABEL = /(?:^|\n)\p{L}{4,10}:\s*$/u;
const LONGEST_LABEL = 20;

/** A whole day in one of the short lines above the text: 'No. 41 (16 October 2024)'. */
function aboveText(engine: Engine, article: ReadArticle): DateMention | null {
  for (const { start, end, kind } of zonesAbove(article.zones)) {
    const line = article.text.slice(start, end);
    const day = end - start > LONGEST_STAMP ? undefined : wholeDay(engine, line);
    if (day && (kind !== 'title' || isIssue(engine, line))) return day;
  }
  return null;
}

const LONGEST_STAMP = 90;

/** Votes with their days, those before the article's own aside; of several on one day of different years that of the date line, where one was then. */
function votesSeen(
  engine: Engine,
  article: ReadArticle,
  host: string | null,
  line: DateMention | null,
): VoteSeen[] {
  const mentions = voteMentions(engine, article).filter(({ election }) => !election.previous);
  const seen = new Map<string, VoteSeen>();
  for (const { election, date, tense: side } of mentions) {
    const iso = election.country ?? host;
    if (iso === null) continue;
    for (const classification of election.classifications) {
      const elections = engine.register.dates(iso, classification);
      const sided = side === 'upcoming' ? 'future' : null;
      const near = date && resolveDate(date, { published: line?.edtf ?? null, tense: sided, elections });
      // A day on which no vote of any year is registered is of a new one.
      const known =
        near &&
        (elections.includes(near.edtf) ||
          (line?.edtf && !elections.some((day) => day.endsWith(near.edtf.slice(4)))));
      const resolved = known ? near : date && resolveDate(date, { published: null, elections });
      if (!resolved || resolved.edtf.length < 10) continue;
      const tenses = mentions
        .filter((other) => other.election.classifications.includes(classification))
        .map(({ tense }) => tense);
      const tense = tenses.includes('upcoming') ? 'upcoming' : tenses.includes('held') ? 'held' : null;
      seen.set(resolved.edtf, { date: resolved.edtf, tense });
    }
  }
  return [...seen.values()];
}

export function makeSource(file: string, engine: Engine, article: ReadArticle, published: Published): Source {
  return {
    id: sourceId(file),
    file: nameOf(file),
    title: titleOf(engine, article),
    publisher: publisherOf(engine, article),
    url: urlOf(article.text),
    language: languageOf(engine.languages, article.text),
    published: published.date,
    publishedBasis: published.basis,
    text: article.text,
    zones: article.zones,
  };
}
