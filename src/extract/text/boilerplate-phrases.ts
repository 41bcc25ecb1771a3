import * as v from 'valibot';
import { foldedSets } from './folded-sets.ts';

const phrases = v.array(v.pipe(v.string(), v.minLength(1)));

/**
 * `data/lexicon/boilerplate.json`: what pages put around an article, in the words of many houses and languages.
 * - `lines`: whole lines that are furniture ('leave a reply');
 * - `contains`: words that make any line furniture ('all rights reserved');
 * - `menu`: single words and short names that menus and share bars are made of ('facebook', 'politics');
 * - `related`: a line that begins a list of other articles ('related news');
 * - `ending`: a line after which nothing of the article follows ('comments');
 * - `byline`: words that open a line naming author or source, before a colon ('source', 'photo');
 * - `by`: words that open an author line without a colon ('by');
 * - `dateWords`: words a date line may hold beside a date ('published', 'updated', 'utc');
 * - `noDate`: what a crawler leaves where no date was ('none');
 * - `noTitle`: lines that name a kind of text where its title should stand ('press release');
 * - `noPublisher`: words within a line's label that tell of somebody else than who publishes ('photo');
 * - `menuOpeners`: first words of menus that stand where a masthead may ('skip').
 */
export const BoilerplateFileSchema = v.object({
  lines: phrases,
  contains: phrases,
  menu: phrases,
  related: phrases,
  ending: phrases,
  byline: phrases,
  by: phrases,
  dateWords: phrases,
  noDate: phrases,
  noTitle: phrases,
  noPublisher: phrases,
  menuOpeners: phrases,
});
export type BoilerplateFile = v.InferOutput<typeof BoilerplateFileSchema>;

/** The same, folded and ready to ask; see `compileBoilerplate`. */
export type BoilerplatePhrases = { readonly [key in keyof BoilerplateFile]: ReadonlySet<string> } & {
  /** Names of months and weekdays. */
  readonly calendarNames: ReadonlySet<string>;
};

/** Folds the phrase lists; `dateNames` are the names of months and weekdays (see `calendarNames`). */
export function compileBoilerplate(file: BoilerplateFile, dateNames: readonly string[]): BoilerplatePhrases {
  return foldedSets({ ...file, dateWords: [...file.dateWords, ...dateNames], calendarNames: dateNames });
}
