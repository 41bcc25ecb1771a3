import * as v from 'valibot';
import file from '../../../data/lexicon/tokens.json' with { type: 'json' };
import { compileTokenWords, TokensFileSchema } from './token-words.ts';

/** What tokens are told by, by the lexicon. */
export const TOKEN_WORDS = compileTokenWords(v.parse(TokensFileSchema, file));
