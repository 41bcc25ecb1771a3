import { composed } from '../chunks/chunk.ts';
import type { OfficeMention, PersonName } from '../chunks/composed.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import type { Doc } from '../document/doc.ts';
import { personOf } from './people.ts';

/** The person last told before an offset whose office fits a bare title ('the Speaker', 'the senator'); null for none. */
export function lastWithOffice(doc: Doc, office: OfficeMention, before: number): LocalPerson | null {
  let found: PersonName | null = null;
  for (const sentence of doc.article.sentences) {
    if (sentence.start >= before) break;
    for (const chunk of sentence.chunks) {
      if (chunk.start >= before) break;
      for (const name of composed(chunk, 'people')?.people ?? [])
        if (name.office && fits(name.office, office)) found = name;
    }
  }
  return found && personOf(doc, found);
}

/** Whether somebody introduced with `full` can be called by `bare` later. */
function fits(full: OfficeMention, bare: OfficeMention): boolean {
  const wanted = bare.institution?.institution ?? bare.implies;
  const held = full.institution?.institution ?? full.implies;
  if (bare.organization !== null && bare.organization !== full.organization) return false;
  if (bare.country !== null && full.country !== null && bare.country !== full.country) return false;
  if (bare.class === 'member') return wanted !== null && wanted === held;
  const sameBody = wanted === null || held === null || wanted === held;
  return sameBody && full.class === bare.class;
}
