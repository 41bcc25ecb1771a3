import { decodeView } from '../url-state.ts';
import { FORMAT, VERSION, type SlideKind } from './briefing.ts';

type Document = Readonly<Record<string, unknown>>;
type Migration = (old: Document) => Document;

const KIND_OF_PLATE: Record<string, SlideKind> = { map: 'map', meetings: 'timeline', seats: 'seats' };

/** `MIGRATIONS[n]` turns a document of version n + 1 into one of version n + 2. */
const MIGRATIONS: readonly Migration[] = [fromPlainList];

/** A document of any older version as one of the current version; what it lacks is filled in, what is wrong stays wrong. */
export function migrated(old: Document, version: number): Document {
  return MIGRATIONS.slice(version - 1).reduce((at, migrate) => migrate(at), old);
}

/** Version 1 is the list a person can write by hand: a title, and addresses of views with titles and notes. */
function fromPlainList(old: Document): Document {
  const slides: unknown = old['slides'];
  return {
    ...old,
    format: FORMAT,
    version: VERSION,
    id: old['id'] ?? 'briefing',
    ratio: old['ratio'] ?? '16:9',
    dataset: old['dataset'] ?? null,
    changed: old['changed'] ?? new Date(0).toISOString(),
    slides: Array.isArray(slides) ? slides.map((slide: unknown, at) => fullSlide(slide, at)) : slides,
  };
}

function fullSlide(slide: unknown, at: number): unknown {
  if (typeof slide !== 'object' || slide === null) return slide;
  const view: unknown = 'view' in slide ? slide.view : '';
  const query = typeof view === 'string' ? view.replace(/^[^?]*\?/, '') : view;
  const plate = typeof query === 'string' && query !== '' ? decodeView(query).plate : '';
  return {
    id: `s${at + 1}`,
    title: null,
    point: null,
    notes: '',
    quotes: [],
    kind: KIND_OF_PLATE[plate] ?? 'title',
    ...slide,
    view: query,
  };
}
