import * as v from 'valibot';
import { foldedSets } from './folded-sets.ts';

const expression = v.pipe(v.string(), v.check(compiles, 'no regular expression'));
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
 * - `menuOpeners`: first words of menus that stand where a masthead may ('skip');
 * - `rights`: a regular expression of who holds the rights, as its first group ('© 2024 Qwert LLC');
 * - `houseName`: one of lines that name a house no lexicon has: `named` by an article before capitals, a `site`, or
 *   `parted` from a kind of page or a motto;
 * - `reports`: one of who reports, as its first group (', Qwert Wire reports').
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
  rights: expression,
  houseName: expression,
  reports: expression,
});
export type BoilerplateFile = v.InferOutput<typeof BoilerplateFileSchema>;

type Expression = 'rights' | 'houseName' | 'reports';

/** The same, folded and ready to ask; see `compileBoilerplate`. */
export type BoilerplatePhrases = {
  readonly [key in Exclude<keyof BoilerplateFile, Expression>]: ReadonlySet<string>;
} & { readonly [key in Expression]: RegExp } & {
  /** Names of months and weekdays. */
  readonly calendarNames: ReadonlySet<string>;
};

/** Folds the phrase lists and compiles the expressions; `dateNames` are the names of months and weekdays (see `calendarNames`). */
export function compileBoilerplate(
  { rights, houseName, reports, ...lists }: BoilerplateFile,
  dateNames: readonly string[],
): BoilerplatePhrases {
  return {
    ...foldedSets({ ...lists, dateWords: [...lists.dateWords, ...dateNames], calendarNames: dateNames }),
    rights: new RegExp(rights, 'u'),
    houseName: new RegExp(houseName, 'u'),
    reports: new RegExp(reports, 'u'),
  };
}

function compiles(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
}
