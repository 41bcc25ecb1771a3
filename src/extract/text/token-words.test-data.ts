import * as v from 'valibot';
import file from '../../../data/lexicon/token-words.json' with { type: 'json' };
import { compileTokenWords, TokenWordsFileSchema } from './token-words.ts';

/** What tokens are told by, by the lexicon. */
export const TOKEN_WORDS = compileTokenWords(v.parse(TokenWordsFileSchema, file));
