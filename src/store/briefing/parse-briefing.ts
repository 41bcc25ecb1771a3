import * as v from 'valibot';
import {
  BriefingSchema,
  FORMAT,
  headEntries,
  SlideSchema,
  VERSION,
  type Briefing,
  type Slide,
} from './briefing.ts';
import { migrated } from './migrations.ts';

/** Something of a newer briefing that this version does not understand: a slide by its number from 1, or a field. */
export type LeftOut = { kind: 'slide'; number: number; what: string } | { kind: 'field'; name: string };

/** Why something is no briefing. */
export type Refusal =
  | { kind: 'not-json'; what: string }
  | { kind: 'not-a-briefing' }
  | { kind: 'invalid'; where: string; what: string };

/** `from` is the version it came in; `left` is what a newer one holds beyond what was understood. */
export type ParsedBriefing =
  { ok: true; briefing: Briefing; from: number; left: readonly LeftOut[] } | { ok: false; refusal: Refusal };

/** Reads the text of a `.briefing.json` file. Never throws. */
export function parseBriefingText(text: string): ParsedBriefing {
  try {
    return parseBriefing(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: { kind: 'not-json', what } };
  }
}

/** Reads a briefing from outside: older versions are migrated, newer ones read as far as they are understood. Never throws. */
export function parseBriefing(input: unknown): ParsedBriefing {
  if (!isDocument(input) || input['format'] !== FORMAT) return refused({ kind: 'not-a-briefing' });
  const { version } = input;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused({ kind: 'invalid', where: 'version', what: 'is not a whole number from 1' });
  if (version > VERSION) return parseNewer(input, version);
  const parsed = v.safeParse(BriefingSchema, migrated(input, version));
  return parsed.success
    ? { ok: true, briefing: withOwnIds(parsed.output), from: version, left: [] }
    : refused(problemOf(parsed.issues[0]));
}

function parseNewer(input: Readonly<Record<string, unknown>>, version: number): ParsedBriefing {
  const head = v.safeParse(v.object(headEntries), { ...input, version: VERSION });
  if (!head.success) return refused(problemOf(head.issues[0]));
  const { slides: items } = input;
  if (!Array.isArray(items)) return refused({ kind: 'invalid', where: 'slides', what: 'is not a list' });
  const left: LeftOut[] = Object.keys(input)
    .filter((name) => name !== 'slides' && !Object.hasOwn(headEntries, name))
    .map((name) => ({ kind: 'field', name }));
  const slides = items.flatMap((item: unknown, at): Slide[] => {
    const parsed = v.safeParse(SlideSchema, item);
    if (parsed.success) return [parsed.output];
    const [issue] = parsed.issues;
    left.push({
      kind: 'slide',
      number: at + 1,
      what: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim(),
    });
    return [];
  });
  return { ok: true, briefing: withOwnIds({ ...head.output, slides }), from: version, left };
}

/** Every slide has an id of its own; of two with the same id the later one gets another. */
function withOwnIds(briefing: Briefing): Briefing {
  const taken = new Set<string>();
  const slides = briefing.slides.map((slide) => {
    let { id } = slide;
    for (let n = 2; taken.has(id); n += 1) id = `${slide.id}-${n}`;
    taken.add(id);
    return id === slide.id ? slide : { ...slide, id };
  });
  return { ...briefing, slides };
}

function problemOf(issue: v.BaseIssue<unknown>): Refusal {
  return { kind: 'invalid', where: v.getDotPath(issue) ?? 'briefing', what: issue.message };
}

function refused(refusal: Refusal): ParsedBriefing {
  return { ok: false, refusal };
}

function isDocument(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
