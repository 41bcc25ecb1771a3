import { peopleIn } from '../chunks/chunk.ts';
import type { OfficeMention, PersonName } from '../chunks/composed.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import type { Doc } from '../document/doc.ts';
import { once } from '../document/once.ts';
import { personOf } from './people.ts';

/** The person last told before an offset whose office fits a bare title ('the Speaker', 'the senator'); null for none. */
export function lastWithOffice(doc: Doc, office: OfficeMention, before: number): LocalPerson | null {
  const names = once(doc.article, namesIn, () => namesIn(doc));
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i];
    if (name?.office && name.start < before && fits(name.office, office)) return personOf(doc, name);
  }
  return null;
}

/** Everybody an article names, in order. */
function namesIn(doc: Doc): PersonName[] {
  return doc.article.sentences.flatMap(({ chunks }) => peopleIn(chunks));
}

/** Titles by which anybody who heads something can be called later. */
const GENERAL: ReadonlySet<string> = new Set([
  'head',
  'leader',
  'chief',
  'head of mission',
  'head of delegation',
]);

/** 'the chairman' is no director, though 'the head' may be; 'the magistrate' was 'magistrate president' before. */
function sameTitle(full: OfficeMention, bare: OfficeMention): boolean {
  if (full.title === bare.title || GENERAL.has(bare.title)) return true;
  const called = bare.post.toLowerCase().split(' ').at(-1) ?? '';
  return full.post.toLowerCase().split(' ').includes(called);
}

/** Whether somebody introduced with `full` can be called by `bare` later. */
function fits(full: OfficeMention, bare: OfficeMention): boolean {
  const wanted = bare.institution?.institution ?? bare.implies;
  if (bare.institution !== null && full.institution === null && full.organization !== null) return false;
  const held = full.institution?.institution ?? full.implies;
  if (bare.organization !== null && bare.organization !== full.organization) return false;
  const told = full.country !== null || bare.class === 'diplomat';
  if (told && bare.country !== null && bare.country !== full.country) return false;
  if (bare.class === 'member') return wanted !== null && wanted === held;
  if (bare.class === 'head' && bare.ofMission && !full.ofMission) return false;
  if (bare.implies !== null && held === null && full.ofMission) return false;
  if (!sameTitle(full, bare)) return false;
  const sameBody =
    wanted === null || held === null || wanted === held || full.title.endsWith(` ${bare.title}`);
  return sameBody && full.class === bare.class;
}
