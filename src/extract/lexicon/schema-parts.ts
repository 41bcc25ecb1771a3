import * as v from 'valibot';

/** Pieces that several lexicon files are made of. */
export const phrases = v.array(v.pipe(v.string(), v.minLength(1)));
export const some = v.optional(phrases, []);
export const iso2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'));
